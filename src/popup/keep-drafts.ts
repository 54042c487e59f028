import { draftId, hasWords, isWritten, type ThreadKeys, type WrittenStep } from "../core/model/note";
import type { StepId } from "../core/model/step";
import { call } from "../messages/call";
import type { StepWriting, Writing } from "../ui/step-writing";
import { clearFeedback, readFeedback } from "../ui/writing/feedback-fields";
import { startWriting } from "../ui/writing/start-writing";
import { startOwnPorts } from "./own-session";

/** The private steps of one thread, and what must happen to them before something else does. */
export interface DraftKeeper extends StepWriting {
  /** A step is done: what is written in it is kept for good. False if that failed. */
  readonly finish: (step: StepId) => Promise<boolean>;
  /** Everything that was typed has been sent, so that another window can go on with it. */
  readonly rest: () => Promise<void>;
}

interface RecordWays {
  /** The id of the thread's record; null while it has none. */
  readonly findRecord: () => string | null;
  /** The same, and makes the record if there is none; null if that failed. */
  readonly makeRecord: () => Promise<string | null>;
  readonly openDesk: StepWriting["openDesk"];
}

/** Keeps what is written in the steps of a thread. A draft is named by the thread, so it is there before the record is. */
export function keepDrafts(thread: ThreadKeys, { findRecord, makeRecord, openDesk }: RecordWays): DraftKeeper {
  const forms = new Map<WrittenStep, Writing>();
  // They end with the page: what could not be kept yet must not be given up with its view.
  const { signal } = new AbortController();

  const own = startOwnPorts(thread, makeRecord);

  const open = (step: WrittenStep): Writing => {
    const saveDraft = async (fields: Readonly<Record<string, string>> | null) =>
      (await call("draft/write", { id: draftId(thread, step), fields })).ok;
    const writing = startWriting(
      {
        follow(onWritten, until) {
          // The database's code is loaded once it is needed.
          void import("./follow-written").then(({ followWritten }) => followWritten(thread, step, onWritten, until));
        },
        saveDraft,
        async keep(fields) {
          const answer = step === "ask-feedback" ? readFeedback(fields) : null;
          // An answer has a list of its own; it is no note.
          if (answer) return (await own.writeFeedback(answer.fields, answer.id)) && saveDraft(null);
          const rejectionId = await makeRecord();
          return rejectionId !== null && (await call("note/write", { rejectionId, step, fields })).ok;
        },
        async letGo() {
          const rejectionId = findRecord();
          if (rejectionId === null) return saveDraft(null);
          return (await call("note/write", { rejectionId, step, fields: null })).ok;
        },
      },
      signal,
    );
    forms.set(step, writing);
    return writing;
  };

  return {
    of: (step) => forms.get(step) ?? open(step),
    own,
    openDesk,
    async finish(step) {
      const writing = isWritten(step) ? forms.get(step) : undefined;
      const { fields = {}, status, hasNote = false } = writing?.read() ?? {};
      if (!writing || status === "kept" || !(hasNote || hasWords(fields))) return true;
      const isKept = await writing.keep();
      if (isKept && step === "ask-feedback") clearFeedback(writing);
      return isKept;
    },
    async rest() {
      await Promise.all([...forms.values()].map((writing) => writing.rest()));
    },
  };
}
