import type { Message, Thread } from "../../mailbox";
import { command, element } from "./element";
import { idsOf } from "./ids";
import { messageTime } from "./message-time";
import { moreButton } from "./more-menu";
import { type ReplyKind, replyButtons } from "./reply-buttons";
import { senderLine } from "./sender-line";
import { say } from "./words";

/** The row above a message's words: who wrote it, to whom, when, and what can be done with it. */
export function messageHead(thread: Thread, index: number, onReply: (kind: ReplyKind) => void): HTMLElement {
  const message = thread.messages[index] as Message;
  const id = idsOf(thread).messages[index] ?? "";
  const { switches, mailbox } = window.simulatedOutlook;
  return element(
    "div",
    { look: "head" },
    element("span", { look: "picture", "aria-hidden": "true" }, message.from.name.slice(0, 1)),
    element(
      "div",
      { look: "who" },
      switches.leftOut === "sender" ? null : senderLine(id, message),
      element(
        "div",
        { "data-testid": "RecipientWell", look: "to" },
        `${say().to}: ${message.to?.name ?? mailbox.account.name}`,
      ),
    ),
    element("div", { look: "end" }, messageToolbar(onReply), messageTime(message)),
  );
}

/** A reaction comes first, so that the first button is not the one that answers. */
function messageToolbar(onReply: (kind: ReplyKind) => void): HTMLElement {
  const { replyAt } = window.simulatedOutlook.switches;
  const role = { role: "menuitem" };
  const isHere = replyAt === "message" || replyAt === "message-and-bottom";
  const answers = isHere ? replyButtons({ look: "tool", attributes: role }, onReply) : [];
  return element(
    "div",
    { look: "toolbar", role: "toolbar", "aria-label": "Message actions", class: "ms-OverflowSet" },
    command("EmojiAddRegular", "React", { look: "tool", "data-press": "other", ...role }),
    ...answers,
    isHere ? null : moreButton(replyAt === "menu" ? onReply : null),
  );
}
