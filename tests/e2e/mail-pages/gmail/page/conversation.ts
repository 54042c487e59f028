import { arrivedAt, type Message, type Thread } from "../../mailbox";
import { idsOfMessage, type MessageIds } from "../ids";
import { later } from "./clock";
import { collapsedMessage } from "./message-collapsed";
import { expandedMessage } from "./message-expanded";
import { bundleOlder } from "./older-messages";
import { openPoppedOut } from "./other-boxes";
import { type Replies, startReplies } from "./replies";
import { type MessageAbout, othersOf } from "./shown-message";
import { threadDraft } from "./thread-draft";
import type { ThreadView } from "./thread-view";

/** Milliseconds between two times a message is built anew while it is read. */
const rebuildBeat = 400;

interface Shown {
  readonly about: MessageAbout;
  part: HTMLElement;
}

/** The messages of one thread, as they lie below each other, and the answers to them. */
export function startConversation(
  opened: Thread,
  list: HTMLElement,
  threadRoot: HTMLElement,
): Omit<ThreadView, "root"> {
  const { switches } = window.simulatedGmail;
  let thread = opened;
  const shown: Shown[] = [];
  const waiting: (() => void)[] = [];
  const partOf = (about: MessageAbout) => shown.find(({ about: { ids } }) => ids.perm === about.ids.perm)?.part ?? null;
  const replies: Replies = startReplies(opened, threadRoot, partOf);

  const aboutOf = (message: Message, ids: MessageIds, isNewest: boolean): MessageAbout => {
    const about: MessageAbout = {
      thread,
      message,
      ids,
      isNewest,
      others: othersOf(isNewest && message.own !== true),
      onReply: (kind) => replies.open(kind, about),
    };
    return about;
  };

  /** Puts a message on the page that stands open. The nodes of one that was folded are exchanged. */
  const showOpen = (entry: Shown, bodyLater: (addBody: () => void) => void) => {
    const made = expandedMessage(entry.about);
    if (entry.part.isConnected) entry.part.replaceWith(made.root);
    else list.append(made.root);
    entry.part = made.root;
    bodyLater(() => made.addBody());
  };

  const addFolded = (about: MessageAbout) => {
    const entry: Shown = { about, part: collapsedMessage(about) };
    shown.push(entry);
    list.append(entry.part);
    const folded = entry.part;
    folded.addEventListener("click", () => {
      if (folded.isConnected && folded.getAttribute("role") === "listitem")
        showOpen(entry, (addBody) => later(window.simulatedGmail.switches.bodyDelay, addBody));
    });
  };

  const addOpen = (about: MessageAbout, bodyLater: (addBody: () => void) => void): Shown => {
    const entry: Shown = { about, part: document.createElement("div") };
    shown.push(entry);
    showOpen(entry, bodyLater);
    return entry;
  };

  const atOnce = (addBody: () => void) => addBody();

  const drawAll = () => {
    const last = thread.messages.length - 1;
    thread.messages.forEach((message, index) => {
      const about = aboutOf(message, idsOfMessage(thread, index), index === last);
      const isOpen = index === last || (switches.olderReply && index === last - 1);
      if (isOpen) addOpen(about, (addBody) => waiting.push(addBody));
      else addFolded(about);
    });
    if (switches.olderMessages === "bundled") bundleOlder(shown.slice(0, -1).map(({ part }) => part));
    const newest = shown.at(-1);
    if (newest === undefined) return;
    replies.renewBar(newest.about);
    if (switches.threadDraft !== "none") threadDraft(switches.threadDraft, newest.about, list);
    if (switches.rebuilds === "message") rebuildAllTheTime(newest);
  };

  const rebuildAllTheTime = (entry: Shown) => {
    const beat = setInterval(() => {
      if (!entry.part.isConnected) clearInterval(beat);
      else if (entry.part.checkVisibility() && waiting.length === 0) showOpen(entry, atOnce);
    }, rebuildBeat);
  };

  const append = (message: Message, ids: MessageIds) => {
    const about = aboutOf(message, ids, true);
    addOpen(about, atOnce);
    replies.renewBar(about);
  };

  const addBodies = () => {
    for (const addBody of waiting.splice(0)) addBody();
    const [older, newest] = shown.slice(-2);
    if (newest !== undefined && switches.olderReply && older !== undefined) replies.begin(older.about);
    const last = shown.at(-1);
    if (last === undefined) return;
    replies.restore(last.about);
    if (switches.otherBoxes === "popped-out reply") openPoppedOut(last.about);
  };

  if (switches.leftOut !== "messages") drawAll();
  return {
    addBodies,
    leave: () => replies.leave(),
    sendReply() {
      const text = replies.send();
      if (text === null) throw new Error("No answer is being written on the simulated page.");
      const message: Message = { from: window.simulatedGmail.mailbox.account, own: true, at: Date.now(), text };
      thread = { ...thread, messages: [...thread.messages, message] };
      const { perm } = idsOfMessage(thread, thread.messages.length - 1);
      append(message, { perm, legacy: null });
    },
    receiveAnswer(message) {
      const newest = Math.max(...thread.messages.map(arrivedAt));
      if (arrivedAt(message) <= newest) throw new Error("An answer arrives after what it answers.");
      thread = { ...thread, messages: [...thread.messages, message] };
      append(message, idsOfMessage(thread, thread.messages.length - 1));
    },
  };
}
