import type { Thread } from "../../mailbox";
import { later } from "./clock";
import { type Compose, compose, nextBox } from "./compose";
import { box, element } from "./element";
import { replyBar } from "./reply-bar";
import { replyForm } from "./reply-fields";
import { draftOf, forgetDraft, freshContent, keepDraft, ownWords } from "./reply-text";
import type { MessageAbout, ReplyKind } from "./shown-message";

interface OpenBox {
  readonly about: MessageAbout;
  readonly root: HTMLElement;
  readonly written: Compose;
}

/** The answers to one thread: opened below the message they answer, saved and destroyed when the thread is left. */
export interface Replies {
  open(kind: ReplyKind, about: MessageAbout): void;
  /** Opens the box of an answer that was begun earlier. */
  restore(about: MessageAbout): void;
  /** Begins an answer to an older message, as if it had been begun a moment ago. */
  begin(about: MessageAbout): void;
  leave(): void;
  /** Takes the box away and answers what was written in it; null when none is open. */
  send(): string | null;
  /** Puts the bar at the end of the thread, for the message that is the newest now. */
  renewBar(newest: MessageAbout): void;
}

/** `partOf` finds the part of a message on the page; `end` is where the bar goes. */
export function startReplies(
  thread: Thread,
  end: HTMLElement,
  partOf: (about: MessageAbout) => HTMLElement | null,
): Replies {
  const boxes = new Set<OpenBox>();
  /** Answers that are on their way: by then the person may have left. */
  const coming = new Set<MessageAbout["ids"]["perm"]>();
  let bar: HTMLElement | null = null;
  let newest: MessageAbout | null = null;
  let hasLeft = false;

  const add = (kind: ReplyKind, about: MessageAbout, draft: string | null) => {
    const part = partOf(about);
    coming.delete(about.ids.perm);
    if (part === null || hasLeft || !part.isConnected) return;
    const name = `${kind === "reply" ? "answers" : kind} ${about.ids.perm.slice(1)}`;
    const close = () => {
      opened.root.remove();
      boxes.delete(opened);
      if (boxes.size === 0 && bar !== null) end.append(bar);
    };
    const written = compose({
      name,
      label: thread.subject,
      form: replyForm(about, kind, nextBox()),
      content: freshContent(about.message),
      draft,
      isReply: true,
      onDiscard: close,
    });
    const root = element("div", { class: "gA gt acV" }, box("gB xu", box("ip adB", box("M9", written.region))));
    const opened: OpenBox = { about, root, written };
    boxes.add(opened);
    part.after(root);
    void written.start();
  };

  const open = (kind: ReplyKind, about: MessageAbout, draft: string | null) => {
    const { replyBox, replyDelay } = window.simulatedGmail.switches;
    const { perm } = about.ids;
    if (coming.has(perm) || [...boxes].some((one) => one.about.ids.perm === perm)) return;
    coming.add(perm);
    bar?.remove();
    const count = { none: 0, one: 1, two: 2 }[replyBox];
    for (let made = 0; made < count; made += 1) later(replyDelay, () => add(kind, about, draft));
  };

  const take = (): OpenBox[] => {
    const taken = [...boxes];
    for (const { root, written } of taken) {
      written.end();
      root.remove();
    }
    boxes.clear();
    return taken;
  };

  return {
    open: (kind, about) => open(kind, about, kind === "reply" ? draftOf(thread) : null),
    restore(about) {
      const draft = draftOf(thread);
      if (draft !== null && window.simulatedGmail.switches.draftRestored === "with the thread")
        open("reply", about, draft);
    },
    begin: (about) => add("reply", about, "I am writing this to an older mail."),
    leave() {
      hasLeft = true;
      for (const { written } of boxes) {
        const own = ownWords(written.editor());
        if (own === "") continue;
        written.save();
        keepDraft(thread, own);
      }
      take();
    },
    send() {
      const sent = take().map(({ written }) => ownWords(written.editor()));
      forgetDraft(thread);
      if (newest !== null) this.renewBar(newest);
      return sent[0] ?? null;
    },
    renewBar(about) {
      newest = about;
      bar?.remove();
      bar = replyBar(about.others.length > 0, (kind) => this.open(kind, about));
      if (bar !== null && boxes.size === 0) end.append(bar);
    },
  };
}
