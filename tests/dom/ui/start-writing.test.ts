import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Fields, Written } from "../../../src/core/model/note";
import { startWriting } from "../../../src/ui/writing/start-writing";

let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** A form over a store that carries out what it is asked, unless it is broken, and tells it only when asked to. */
function startForm(first: Written | null = null) {
  let row = first;
  const store = { isBroken: false, answer: Promise.resolve() };
  let tell: (written: Written | null) => void = () => {};
  const put = (change: (row: Written | null) => Written | null) => async () => {
    if (store.isBroken) return false;
    row = change(row);
    await store.answer;
    return true;
  };
  const as = (fields: Fields, isDraft: boolean): Written => ({
    fields,
    isDraft,
    hasNote: !isDraft,
    updatedAt: Date.now(),
  });
  const saveDraft = vi.fn(async (fields: Fields | null) => put(() => fields && as(fields, true))());
  const keep = vi.fn(async (fields: Fields) => put(() => as(fields, false))());
  const letGo = vi.fn(put(() => null));
  const writing = startWriting({ follow: (on) => (tell = on), saveDraft, keep, letGo }, end.signal);
  tell(row);
  /** Another window writes, or this one hears of its own write. */
  const hear = (fields?: Fields) => {
    if (fields) row = as(fields, true);
    tell(row);
  };
  return { writing, store, saveDraft, keep, letGo, hear, tellOld: (old: Written | null) => tell(old) };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test("what is typed is kept after a pause, as one write", async () => {
  const { writing, saveDraft } = startForm();
  writing.type("text", "a");
  await pass(200);
  writing.type("text", "ab");
  await pass(299);
  expect(saveDraft).not.toHaveBeenCalled();
  await pass(1);
  expect(saveDraft.mock.calls).toEqual([[{ text: "ab" }]]);
  expect(writing.read().status).toBe("draft");
});

test("leaving the page, the window or the view keeps it at once", async () => {
  for (const leave of [
    () => dispatchEvent(new Event("pagehide")),
    () => dispatchEvent(new Event("blur")),
    () => document.dispatchEvent(new Event("visibilitychange")),
  ]) {
    const { writing, saveDraft } = startForm();
    writing.type("text", "a");
    leave();
    expect(saveDraft).toHaveBeenCalledOnce();
    await pass(0);
  }
  const { writing, saveDraft } = startForm();
  writing.type("text", "a");
  writing.leave();
  expect(saveDraft).toHaveBeenCalledOnce();
});

test("a newer write never overtakes one that is under way, and comes after it", async () => {
  const { writing, store, saveDraft } = startForm();
  let answer = () => {};
  store.answer = new Promise((done) => (answer = done));
  writing.type("text", "a");
  await pass(300);
  writing.type("text", "ab");
  await pass(1_000);
  expect(saveDraft).toHaveBeenCalledTimes(1);
  answer();
  await pass(300);
  expect(saveDraft.mock.calls.at(-1)).toEqual([{ text: "ab" }]);
  expect(writing.read().status).toBe("draft");
});

test("what could not be kept is said, stays on the screen and is tried again, by itself and at the next change", async () => {
  const { writing, store, saveDraft } = startForm();
  store.isBroken = true;
  writing.type("text", "a");
  await pass(300);
  expect(writing.read()).toMatchObject({ status: "not-kept", fields: { text: "a" } });
  await pass(3_000);
  expect(saveDraft).toHaveBeenCalledTimes(2);
  writing.type("text", "ab");
  expect(writing.read().status).toBe("not-kept");
  store.isBroken = false;
  await pass(300);
  expect(saveDraft.mock.calls.at(-1)).toEqual([{ text: "ab" }]);
  expect(writing.read().status).toBe("draft");
});

test("a field nobody touches here follows the store; one that is typed in does not, until it was stored", async () => {
  const { writing, hear, saveDraft } = startForm();
  hear({ thought: "theirs" });
  expect(writing.read().fields).toEqual({ thought: "theirs" });
  writing.type("friend", "mine");
  hear({ thought: "theirs, longer", friend: "also theirs" });
  expect(writing.read().fields).toEqual({ thought: "theirs, longer", friend: "mine" });
  await pass(300);
  expect(saveDraft).toHaveBeenLastCalledWith({ thought: "theirs, longer", friend: "mine" });
  hear();
  await pass(5);
  hear({ thought: "a", friend: "b" });
  expect(writing.read().fields).toEqual({ thought: "a", friend: "b" });
});

test("what the store showed before the last write does not come back over it", async () => {
  const { writing, tellOld } = startForm();
  const old: Written = { fields: { text: "old" }, updatedAt: Date.now() - 1, isDraft: true, hasNote: false };
  tellOld(old);
  writing.type("text", "new");
  await pass(300);
  tellOld(old);
  expect(writing.read().fields).toEqual({ text: "new" });
  await writing.letGo();
  tellOld(old);
  expect([writing.read().status, writing.read().fields]).toEqual(["gone", {}]);
});

test("let go can be undone as it stood: a draft as a draft, a note as a note", async () => {
  const draft = startForm();
  draft.writing.type("text", "a");
  expect(await draft.writing.letGo()).toBe(true);
  expect([draft.writing.read().status, draft.writing.read().fields]).toEqual(["gone", {}]);
  await draft.writing.undo();
  expect(draft.saveDraft).toHaveBeenLastCalledWith({ text: "a" });
  const note = startForm({ fields: { text: "n" }, updatedAt: 1, isDraft: false, hasNote: true });
  await note.writing.letGo();
  await note.writing.undo();
  expect(note.keep).toHaveBeenCalledWith({ text: "n" });
  expect(note.writing.read()).toMatchObject({ status: "kept", fields: { text: "n" } });
});

test("a deletion that failed leaves everything as it was", async () => {
  const { writing, store } = startForm({ fields: { text: "n" }, updatedAt: 1, isDraft: false, hasNote: true });
  store.isBroken = true;
  expect(await writing.letGo()).toBe(false);
  expect(writing.read()).toMatchObject({ status: "kept", fields: { text: "n" } });
});

test("an emptied form leaves no draft, but hides a note below", async () => {
  const empty = startForm();
  empty.writing.type("text", " ");
  await pass(300);
  expect(empty.saveDraft).toHaveBeenLastCalledWith(null);
  const note = startForm({ fields: { text: "n" }, updatedAt: 1, isDraft: false, hasNote: true });
  note.writing.type("text", "");
  await pass(300);
  expect(note.saveDraft).toHaveBeenLastCalledWith({ text: "" });
  await note.writing.keep();
  expect(note.letGo).toHaveBeenCalledOnce();
});
