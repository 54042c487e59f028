import type { Message, Thread } from "../../mailbox";
import { idsOfThread } from "../ids";
import { startConversation } from "./conversation";
import { box, element } from "./element";
import { icon } from "./icons";
import { logOf, threadIdAttributes } from "./id-attributes";
import { strangeParts } from "./other-extension";
import { showInWindow } from "./routes";
import { threadToolbar } from "./toolbars";
import { words } from "./words";

/** The view of one thread. `addBodies` finishes what the first drawing leaves out. */
export interface ThreadView {
  readonly root: HTMLElement;
  addBodies(): void;
  /** The person goes somewhere else: what is being written is saved, and its box destroyed. */
  leave(): void;
  sendReply(): void;
  receiveAnswer(message: Message): void;
}

/** Builds a thread's view with headers only, as Gmail first shows it. In a pane it has no row of buttons of its own. */
export function threadView(thread: Thread, isInPane: boolean): ThreadView {
  const { leftOut, otherExtension } = window.simulatedGmail.switches;
  const list = element("div", { class: "nH", role: "list" });
  const heading = element(
    "h2",
    { jsname: "r4nke", class: "hP", tabindex: "-1", ...threadIdAttributes(thread), ...logOf("20536", thread, null) },
    ...subjectNodes(thread.subject),
  );
  const label = element("span", { class: "hX" }, words().inbox);
  const title = box("nH V8djrc byY", box("nH", box("ha", heading, label, popOutButton(idsOfThread(thread).perm))));
  const threadRoot = box("nH a98 iY", title, box("nH aHU", box("nH hx", list)));
  if (otherExtension) strangeParts(threadRoot, title);
  const conversation = startConversation(thread, list, threadRoot);
  const root = isInPane ? box("ao9", threadRoot) : box("BltHke nH oy8Mbf", threadToolbar(), box("g id", threadRoot));
  const addBodies = () => {
    if (leftOut !== "body") conversation.addBodies();
  };
  return { ...conversation, root, addBodies };
}

/** Gmail draws emoji as pictures, whose words stand in `alt`. */
function subjectNodes(subject: string): (Node | string)[] {
  return subject
    .split(/(\p{Emoji_Presentation})/u)
    .map((part) =>
      /^\p{Emoji_Presentation}$/u.test(part)
        ? element("img", { "data-emoji": part, alt: part, width: "24", height: "24", src: "data:," })
        : part,
    );
}

function popOutButton(thread: string): HTMLElement {
  const button = element("div", { class: "T-I nX", role: "button", tabindex: "0", "aria-label": words().newWindow });
  button.append(icon("open"));
  button.addEventListener("click", () => showInWindow(thread));
  return button;
}
