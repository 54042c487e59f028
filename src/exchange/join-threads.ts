import { followUpId, followUpKinds } from "../core/model/follow-up";
import { apartDraftId, apartPrefix, factsDraftId, feedbackDraftId, followUpDraftId, noteId } from "../core/model/note";
import type { Rejection } from "../core/model/rejection";
import type { KeptTables } from "../core/model/tables";

/** Gives the name a rejection has from now on. */
type Rename = (id: string) => string;

/**
 * Rows in which a rejection has the name its thread's rejection has in another place, and everything about it follows, what is
 * typed and not kept too. `found`: all rejections of the place the rows are from, where those are not all among them.
 */
export function joinThreads<Rows extends KeptTables>(
  there: readonly Rejection[],
  rows: Rows,
  found: readonly Rejection[] = rows.rejections,
): Rows {
  const known = new Map(there.map((rejection) => [threadOf(rejection), rejection.id]));
  const names = new Map(found.map((rejection) => [rejection.id, known.get(threadOf(rejection)) ?? rejection.id]));
  const rename: Rename = (id) => names.get(id) ?? id;
  const renameDraft = renameDrafts(names, rename);
  return {
    ...rows,
    rejections: rows.rejections.map((rejection) => ({ ...rejection, id: rename(rejection.id) })),
    notes: rows.notes.map((note) => {
      const rejectionId = rename(note.rejectionId);
      return { ...note, rejectionId, id: noteId(rejectionId, note.step) };
    }),
    followUps: rows.followUps.map((followUp) => {
      const rejectionId = rename(followUp.rejectionId);
      return { ...followUp, rejectionId, id: followUpId(rejectionId, followUp.kind) };
    }),
    feedback: rows.feedback.map((feedback) => ({ ...feedback, rejectionId: rename(feedback.rejectionId) })),
    drafts: rows.drafts.map((draft) => ({ ...draft, id: renameDraft(draft.id) })),
  };
}

/** Drafts of a step or a reply are named by the thread and keep their name; the others hold the rejection's. */
function renameDrafts(names: ReadonlyMap<string, string>, rename: Rename): Rename {
  const drafts = new Map(
    [...names]
      .filter(([old, name]) => old !== name)
      .flatMap(([old, name]) => [
        [factsDraftId(old), factsDraftId(name)] as const,
        [feedbackDraftId(old), feedbackDraftId(name)] as const,
        ...followUpKinds.map((kind) => [followUpDraftId(old, kind), followUpDraftId(name, kind)] as const),
      ]),
  );
  return (id) => {
    const [one, other, ...more] = id.startsWith(apartPrefix) ? id.slice(apartPrefix.length).split(" ") : [];
    if (one !== undefined && other !== undefined && more.length === 0) return apartDraftId(rename(one), rename(other));
    return drafts.get(id) ?? id;
  };
}

/** Names the thread of a rejection, which has but one. */
export function threadOf({ host, threadKey }: Pick<Rejection, "host" | "threadKey">): string {
  return `${host}:${threadKey}`;
}
