import { arrivedAt, type MailNode, type Message, type Thread } from "../../mailbox";
import { command, element } from "./element";
import { idsOf } from "./state";

let bodies = 0;

/** One item of a conversation. The newest is open; the others show their head alone until they are pressed. */
export function messageItem(thread: Thread, index: number, onReply: () => void): HTMLElement {
  const message = thread.messages[index] as Message;
  const isNewest = index === thread.messages.length - 1;
  const host = element(
    "div",
    { class: "wide-content-host" },
    element("div", { look: "message", tabindex: "-1", "aria-label": "Email message" }, head(thread, index, onReply)),
  );
  const item = element("div", { look: "item", "aria-expanded": String(isNewest) }, host);
  const { leftOut, bodyDelay } = window.simulatedOutlook.switches;
  const open = () => {
    if (leftOut !== "body") host.firstElementChild?.append(bodyOf(message));
  };
  // The head comes first, the words later.
  if (isNewest) setTimeout(open, bodyDelay);
  item.addEventListener("click", ({ target }) => {
    if (item.getAttribute("aria-expanded") === "true" || (target as Element).closest("button")) return;
    item.setAttribute("aria-expanded", "true");
    open();
  });
  return item;
}

function head(thread: Thread, index: number, onReply: () => void): HTMLElement {
  const message = thread.messages[index] as Message;
  const { name, address } = message.from;
  const id = idsOf(thread).messages[index] ?? "";
  const { leftOut } = window.simulatedOutlook.switches;
  const at = new Date(arrivedAt(message));
  const time = at.toISOString().slice(0, 16).replace("T", " ");
  const shown = `${name}<${address}>`;
  const from =
    leftOut === "sender"
      ? null
      : element(
          "span",
          { look: "from", id: `MSG_${id}_FROM`, "aria-label": `From: ${name}` },
          element("span", { class: "OZZZK" }, shown),
        );
  const reply = command("ArrowReplyRegular", "Reply", { role: "menuitem", look: "tool" });
  const toolbar = element(
    "div",
    { look: "toolbar", role: "toolbar", "aria-label": "Message actions" },
    reply,
    command("ArrowReplyAllRegular", "Reply all", { role: "menuitem", look: "tool" }),
    command("ArrowForwardRegular", "Forward", { role: "menuitem", look: "tool" }),
  );
  reply.addEventListener("click", onReply);
  return element(
    "div",
    { look: "head" },
    element("span", { look: "picture", "aria-hidden": "true" }, name.slice(0, 1)),
    element(
      "div",
      { look: "who" },
      from,
      element(
        "div",
        { "data-testid": "RecipientWell", look: "to" },
        `To: ${window.simulatedOutlook.mailbox.account.name}`,
      ),
    ),
    element(
      "div",
      { look: "end" },
      toolbar,
      element("div", { "data-testid": "SentReceivedSavedTime", look: "time", title: `Fri ${time}` }, `Fri ${time}`),
    ),
  );
}

/** What a mail brings is renamed: its ids and classes get an `x_`, its styles a class of their own. */
function bodyOf({ text, body, quoted }: Message): HTMLElement {
  bodies += 1;
  const scope = `rps_${(bodies * 4099).toString(16)}`;
  const style = element("style", {}, `.${scope} .x_MsoNormal { margin: 0 }`);
  const words = element("div", { class: scope }, ...(body ? body.map(node) : lines(text ?? "")));
  if (quoted) {
    words.append(
      element("div", { id: "x_appendonsend" }),
      element("hr", { tabindex: "-1" }),
      element("div", { id: "x_divRplyFwdMsg", dir: "ltr" }, quoted.attribution, ...lines(quoted.text)),
    );
  }
  const inner = element("div", {
    id: `UniqueMessageBody_${bodies}`,
    role: "document",
    tabindex: "0",
    "aria-label": "Message body",
  });
  inner.append(element("div", { visibility: "visible" }, style, words));
  return element("div", { look: "body", "data-selectable": "" }, inner);
}

function lines(text: string): HTMLElement[] {
  return text.split("\n").map((line) => element("p", { class: "x_MsoNormal" }, line === "" ? element("br") : line));
}

function node(mail: MailNode): Node | string {
  if (typeof mail === "string") return mail;
  const made = element(mail.tag, {}, ...(mail.children ?? []).map(node));
  if (mail.width !== undefined) made.setAttribute("width", String(mail.width));
  if (mail.href !== undefined) made.setAttribute("href", mail.href);
  return made;
}
