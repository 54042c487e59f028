import { draftPause, draftRetry, type Fields, hasWords, type Written } from "../../core/model/note";
import type { Writing, WritingForm, WritingState, WritingStatus } from "../step-writing";

/**
 * Keeps a form while it is typed in. A field that was typed in here shows what was typed until the store shows the same
 * or something later; every other field follows the store, so that two windows on one form agree and the later typing
 * wins. One write at a time: a call that is repeated must never overtake a newer one. All ends with the signal.
 */
export function startWriting(form: WritingForm, signal: AbortSignal): Writing {
  const watchers = new Set<(state: WritingState) => void>();
  let isReady = false;
  let stored: Written | null = null;
  let typed: Fields = {};
  let status: WritingStatus = "untouched";
  /** Typed since the last write was sent. */
  let isDirty = false;
  /** When the last write that was carried out was sent; what the store shows from before is older than the screen. */
  let writtenAt = 0;
  let gone: { readonly fields: Fields; readonly hadNote: boolean } | null = null;
  let sending: Promise<unknown> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isTypedOn = () => isDirty;
  const fieldsNow = (): Fields => ({ ...stored?.fields, ...typed });
  const read = (): WritingState => ({ isReady, fields: fieldsNow(), status, hasNote: stored?.hasNote ?? false });
  const tell = () => {
    const state = read();
    for (const onState of watchers) onState(state);
  };
  const saveIn = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };
  /** What is stored by now is as new as what was typed: from here on the fields follow it. */
  const settle = () => {
    if (isDirty || sending || !stored || stored.updatedAt < writtenAt) return;
    typed = {};
    gone = null;
    status = stored.isDraft ? "draft" : "kept";
  };

  /** Sends one write and answers whether it was carried out. What was not kept is tried again as a draft. */
  const send = async (write: () => Promise<boolean>, then: WritingStatus): Promise<boolean> => {
    clearTimeout(timer);
    const before = { isDirty, status };
    isDirty = false;
    const at = Date.now();
    const carriedOut = write();
    sending = carriedOut;
    const isDone = await carriedOut;
    if (sending === carriedOut) sending = null;
    if (isDone) {
      writtenAt = Math.max(writtenAt, at);
      if (isTypedOn()) saveIn(0);
      else status = then;
    } else if (then === "gone") {
      // Nothing was deleted, so everything is as it was.
      isDirty ||= before.isDirty;
      status = before.status;
      if (isDirty) saveIn(draftPause);
    } else {
      isDirty = true;
      status = "not-kept";
      saveIn(draftRetry);
    }
    settle();
    tell();
    return isDone;
  };

  const sendDraft = () => {
    const fields = fieldsNow();
    // A note below is hidden by an empty draft; without one there is nothing to remember of an empty form.
    const isWorthIt = hasWords(fields) || stored?.hasNote === true;
    return send(() => form.saveDraft(isWorthIt ? fields : null), isWorthIt ? "draft" : "untouched");
  };
  const save = () => {
    if (isDirty && !sending) void sendDraft();
  };
  /** The page may be gone in a moment: nothing is waited for. */
  const saveNow = () => {
    if (isDirty) void sendDraft();
  };

  /** Every write before this one has been answered. */
  const answered = async () => {
    clearTimeout(timer);
    while (sending) await sending;
  };
  const letGo = async () => {
    await answered();
    const before = { fields: fieldsNow(), hadNote: stored?.hasNote ?? false };
    const isGone = await send(form.letGo, "gone");
    if (!isGone) return false;
    gone = before;
    stored = null;
    typed = {};
    tell();
    return true;
  };

  form.follow((written) => {
    // Read before it was let go.
    if (gone && written && written.updatedAt < writtenAt) return;
    isReady = true;
    stored = written;
    settle();
    tell();
  }, signal);
  addEventListener("pagehide", saveNow, { signal });
  addEventListener("blur", save, { signal });
  document.addEventListener("visibilitychange", saveNow, { signal });
  signal.addEventListener("abort", () => saveNow());

  return {
    read,
    watch(onState) {
      watchers.add(onState);
      return () => void watchers.delete(onState);
    },
    type(name, text) {
      typed = { ...typed, [name]: text };
      isDirty = true;
      gone = null;
      if (status !== "not-kept") status = "typing";
      saveIn(draftPause);
      tell();
    },
    save,
    async keep() {
      await answered();
      const fields = fieldsNow();
      if (hasWords(fields)) return send(() => form.keep(fields), "kept");
      return send(form.letGo, "untouched");
    },
    letGo,
    async undo() {
      if (!gone) return false;
      const { fields, hadNote } = gone;
      gone = null;
      typed = fields;
      return send(() => (hadNote ? form.keep(fields) : form.saveDraft(fields)), hadNote ? "kept" : "draft");
    },
    async rest() {
      await answered();
      if (isDirty) await sendDraft();
    },
    leave() {
      saveNow();
      gone = null;
      if (status === "gone") status = "untouched";
    },
  };
}
