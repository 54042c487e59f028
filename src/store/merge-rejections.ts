import type { Feedback } from "../core/model/feedback";
import { type FollowUp, followUpKinds, followUpTextLimit } from "../core/model/follow-up";
import {
  apartDraftId,
  apartPrefix,
  type Draft,
  draftId,
  factsDraftId,
  feedbackDraftId,
  fieldLimits,
  followUpDraftId,
  type Note,
  noteId,
  writtenSteps,
} from "../core/model/note";
import type { Rejection } from "../core/model/rejection";
import { joinFields, mergeFollowUps, mergeNotes, mergeRejections } from "../core/recovery/merge-records";
import { type Database, database } from "./database";

/** Everything that is stored about two rejections. A reply that was begun is not: it belongs to its mail, and stays with it. */
interface AboutTwo {
  readonly rejections: readonly Rejection[];
  readonly notes: readonly Note[];
  readonly feedback: readonly Feedback[];
  readonly followUps: readonly FollowUp[];
  readonly drafts: readonly Draft[];
}

/** What a merge found, and what it made of it: enough to take it back. Plain values. */
export interface Merged {
  readonly before: AboutTwo;
  readonly after: AboutTwo;
}

/**
 * Makes one rejection of two, in one transaction: what was written about the one that goes is joined with what was written
 * about the one that stays. Null where one of them is not there any more; "too-long", with nothing changed, where two texts
 * together would be longer than one may be.
 */
export async function mergeStored(
  intoId: string,
  fromId: string,
  now: number,
  db: Database = database,
): Promise<Merged | "too-long" | null> {
  return db.transaction("rw", tablesOf(db), async () => {
    const [into, from] = await db.rejections.bulkGet([intoId, fromId]);
    if (!into || !from) return null;
    const before = await readAbout([into, from], db);
    const made = mergeAbout(into, from, before, now);
    if (!hasRoom(made)) return "too-long";
    await replace(before, made, db);
    return { before, after: await readAbout([into, from], db) };
  });
}

/** Takes a merge back; answers false, with nothing changed, where anything of it was changed since. */
export async function splitStored({ before, after }: Merged, db: Database = database): Promise<boolean> {
  return db.transaction("rw", tablesOf(db), async () => {
    const found = await readAbout(before.rejections, db);
    if (writeSorted(found) !== writeSorted(after)) return false;
    await replace(after, before, db);
    return true;
  });
}

function mergeAbout(into: Rejection, from: Rejection, about: AboutTwo, now: number): AboutTwo {
  const { id } = into;
  const isOf =
    (rejection: Rejection) =>
    ({ rejectionId }: { readonly rejectionId: string }) =>
      rejectionId === rejection.id;
  const notes = new Map(about.notes.filter(isOf(into)).map((note) => [note.id, note]));
  for (const note of about.notes.filter(isOf(from))) {
    const name = noteId(id, note.step);
    notes.set(name, mergeNotes(notes.get(name) ?? null, note, id));
  }
  const followUps = new Map(about.followUps.filter(isOf(into)).map((one) => [one.kind, one]));
  for (const one of about.followUps.filter(isOf(from))) {
    followUps.set(one.kind, mergeFollowUps(followUps.get(one.kind) ?? null, one, id));
  }
  return {
    rejections: [mergeRejections(into, from, now)],
    notes: [...notes.values()],
    feedback: about.feedback.map((one) => ({ ...one, rejectionId: id })),
    followUps: [...followUps.values()],
    drafts: mergeDrafts(into, from, about, now),
  };
}

/** What is typed and not kept, under the name it has from now on. A draft stands before a note, so it takes the other one's words in. */
function mergeDrafts(into: Rejection, from: Rejection, about: AboutTwo, now: number): Draft[] {
  const drafts = new Map(about.drafts.map((draft) => [draft.id, draft]));
  const notes = new Map(about.notes.map((note) => [note.id, note]));
  const move = (to: string, old: string, kept: readonly [Note | undefined, Note | undefined]) => {
    const [mine, other] = [drafts.get(to), drafts.get(old)];
    drafts.delete(old);
    if (!mine && !other) return;
    const fields = joinFields((mine ?? kept[0])?.fields ?? {}, (other ?? kept[1])?.fields ?? {});
    drafts.set(to, { id: to, fields, updatedAt: other || kept[1] ? now : (mine?.updatedAt ?? now) });
  };
  const none = [undefined, undefined] as const;
  for (const step of writtenSteps) {
    const kept = [notes.get(noteId(into.id, step)), notes.get(noteId(from.id, step))] as const;
    move(draftId(into, step), draftId(from, step), kept);
  }
  move(factsDraftId(into.id), factsDraftId(from.id), none);
  move(feedbackDraftId(into.id), feedbackDraftId(from.id), none);
  for (const kind of followUpKinds) move(followUpDraftId(into.id, kind), followUpDraftId(from.id, kind), none);
  const all = [...drafts.values()].map((draft) => ({ ...draft, id: renameApart(draft.id, from.id, into.id) }));
  return [
    ...new Map(all.filter(({ id }) => id !== apartDraftId(into.id, into.id)).map((one) => [one.id, one])).values(),
  ];
}

/** What was said of the one that goes is true of the one that stays: it must not be asked again. */
function renameApart(id: string, from: string, into: string): string {
  if (!id.startsWith(apartPrefix)) return id;
  const [one = "", other = ""] = id.slice(apartPrefix.length).split(" ");
  return apartDraftId(one === from ? into : one, other === from ? into : other);
}

function hasRoom({ notes, drafts, followUps }: AboutTwo): boolean {
  const texts = [...notes, ...drafts].flatMap(({ fields }) => Object.values(fields));
  return (
    texts.every(({ length }) => length <= fieldLimits.text) &&
    followUps.every(({ text }) => text.length <= followUpTextLimit)
  );
}

/** All rows about some rejections, in an order that is the same whenever they are the same. */
async function readAbout(rejections: readonly Rejection[], db: Database): Promise<AboutTwo> {
  const ids = rejections.map(({ id }) => id);
  const feedback = await db.feedback.where("rejectionId").anyOf(ids).toArray();
  const names = rejections.flatMap((one) => [
    ...writtenSteps.map((step) => draftId(one, step)),
    factsDraftId(one.id),
    feedbackDraftId(one.id),
    ...followUpKinds.map((kind) => followUpDraftId(one.id, kind)),
  ]);
  const drafts = await db.drafts
    .where("id")
    .anyOf([...names, ...feedback.map(({ id }) => feedbackDraftId(id))])
    .toArray();
  const apart = await db.drafts
    .where("id")
    .startsWith(apartPrefix)
    .and((draft) => ids.some((id) => draft.id.includes(id)))
    .toArray();
  return {
    rejections: inOrder((await db.rejections.bulkGet(ids)).filter((one) => one !== undefined)),
    notes: inOrder(await db.notes.where("rejectionId").anyOf(ids).toArray()),
    feedback: inOrder(feedback),
    followUps: inOrder(await db.followUps.where("rejectionId").anyOf(ids).toArray()),
    drafts: inOrder([...drafts, ...apart]),
  };
}

/** A value as text, the same whatever order its fields have: where a merge waits to be taken back, a browser may sort them. */
function writeSorted(value: unknown): string {
  const isPlain = (one: unknown): one is object => typeof one === "object" && one !== null && !Array.isArray(one);
  return JSON.stringify(value, (_, one: unknown) =>
    isPlain(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
}

/** Puts rows in the place of others. */
async function replace(old: AboutTwo, rows: AboutTwo, db: Database): Promise<void> {
  const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
  for (const name of ["rejections", "notes", "feedback", "followUps", "drafts"] as const) {
    await db.table(name).bulkDelete(idsOf(old[name]));
    await db.table(name).bulkPut(rows[name]);
  }
}

function tablesOf(db: Database) {
  return [db.rejections, db.notes, db.feedback, db.followUps, db.drafts];
}

function inOrder<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}
