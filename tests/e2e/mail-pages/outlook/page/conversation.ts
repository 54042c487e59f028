import { arrivedAt, type Thread } from "../../mailbox";
import { later } from "./clock";
import { composeForm } from "./compose";
import { type ComposePlan, planAnswer } from "./compose-plan";
import { openComposeWindow } from "./compose-window";
import { draftItem } from "./draft-item";
import { element } from "./element";
import { idsOf } from "./ids";
import { leaveAt } from "./leaving";
import { messageItem } from "./message";
import { type ReplyKind, replyButtons } from "./reply-buttons";
import { strangeBox, strangeShadow } from "./strange-parts";

/** A conversation, or one mail of it, on the screen. */
export interface Conversation {
  readonly thread: Thread;
  readonly element: HTMLElement;
  readonly items: HTMLElement;
  /** Where the reply box opens. */
  readonly replies: HTMLElement;
  /** Opens the box that answers the newest message, or one with this index. */
  readonly answer: (kind: ReplyKind, index?: number) => void;
}

interface ConversationPlan {
  /** Milliseconds until the words follow. */
  readonly bodyDelay: number;
  /** Only the newest message, as one mail. */
  readonly isSingle: boolean;
  /** What stands beside the subject. */
  readonly tools: readonly HTMLElement[];
}

/** Builds what the pane shows of a conversation. */
export function showConversation(thread: Thread, { bodyDelay, isSingle, tools }: ConversationPlan): Conversation {
  const { switches } = window.simulatedOutlook;
  const replies = element("div", { look: "replies" });
  const items = element("div", { look: "items" });
  const newest = newestIndex(thread);
  const answer = (kind: ReplyKind, index = newestIndex(thread)) => openReply(planAnswer(thread, index, kind), replies);
  const shown = thread.messages.map((_, index) => index);
  for (const index of isSingle ? [newest] : shown) {
    const isOpen = switches.openItems === "all" || (switches.openItems === "newest" && index === newest);
    const plan = { isOpen, bodyDelay, onReply: (kind: ReplyKind) => answer(kind, index) };
    addItem(items, messageItem(thread, index, plan));
  }
  showDraft(thread, items, replies);
  const row = switches.replyAt === "bottom" || switches.replyAt === "message-and-bottom";
  const parts = [
    element("div", { look: "title" }, heading(thread, isSingle), ...tools),
    switches.leftOut === "messages" ? null : items,
    replies,
    row
      ? element(
          "div",
          { look: "row-of-replies" },
          ...replyButtons({ look: "way", isNamed: true }, (kind) => answer(kind)),
        )
      : null,
  ];
  const inner = element(
    "div",
    isSingle ? {} : { "data-app-section": "ConversationContainer", class: "customScrollBar" },
  );
  inner.append(...parts.filter((part) => part !== null));
  if (switches.strangeParts) {
    inner.prepend(strangeBox());
    items.lastElementChild?.append(strangeShadow());
  }
  const whole = element(
    "div",
    {
      id: isSingle ? "ItemReadingPaneContainer" : "ConversationReadingPaneContainer",
      look: "conversation",
      class: "customScrollBar",
    },
    inner,
  );
  return { thread, element: whole, items, replies, answer };
}

/** Adds a message where the account has the newest ones. */
export function addItem(items: HTMLElement, item: HTMLElement): void {
  if (window.simulatedOutlook.switches.newestAt === "top") items.prepend(item);
  else items.append(item);
}

/** The heading names the conversation, or, where conversations are off, the mail. */
function heading(thread: Thread, isSingle: boolean): HTMLElement {
  const { conversation, messages } = idsOf(thread);
  const id = isSingle ? `MSG_${messages[newestIndex(thread)] ?? ""}_SUBJECT` : `CONV_${conversation}_SUBJECT`;
  const { subject } = thread;
  const attributes = { role: "heading", "aria-level": "2", id, title: subject, tabindex: "-1" };
  return element("div", { look: "subject", ...attributes }, subject);
}

export function newestIndex({ messages }: Thread): number {
  const times = messages.map(arrivedAt);
  return times.lastIndexOf(Math.max(...times));
}

/** An answer that was begun earlier opens with its conversation. */
function showDraft(thread: Thread, items: HTMLElement, replies: HTMLElement): void {
  const { draft } = thread;
  if (draft === undefined) return;
  const { draftAs } = window.simulatedOutlook.switches;
  const plan = { ...planAnswer(thread, newestIndex(thread), "reply"), draft };
  if (draftAs === "reply-box") openReply(plan, replies);
  else addItem(items, draftItem(thread, draft, draftAs === "item" ? boxOf(plan) : null));
}

/** Shows the box that answers a message, unless one is open. */
function openReply(plan: ComposePlan, replies: HTMLElement): void {
  if (replies.childElementCount > 0) return;
  const { replyBox, replyDelay } = window.simulatedOutlook.switches;
  const count = { none: 0, one: 1, two: 2 }[replyBox];
  leaveAt("reply-press");
  later(replyDelay, () => {
    if (replies.isConnected) for (let box = 0; box < count; box++) replies.append(boxOf(plan));
  });
}

function boxOf(plan: ComposePlan): HTMLElement {
  return composeForm(plan, (form) => openComposeWindow(plan, form));
}
