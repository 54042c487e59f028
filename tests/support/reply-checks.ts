import { expect } from "vitest";
import type { EditorState } from "./page-editors";
import { replyLines } from "./put-reply";

/**
 * Holds that the reply stands whole and once in one editor, the one that answers this mail; that all that stood there
 * still does; and that no other editor has changed by a byte. Answers which one it is.
 */
export function expectInserted(before: readonly EditorState[], after: readonly EditorState[], key: string): number {
  const isOurs = ({ text, isThere }: EditorState) => isThere && replyLines.some((line) => text.includes(line));
  const index = after.findIndex(isOurs);
  const editor = after[index];
  expect(after.filter(isOurs)).toHaveLength(1);
  // An app that knows its editors knows the one that answers this mail.
  if (after.some(({ name }) => name !== null)) expect(editor?.name).toBe(`answers ${key}`);
  for (const line of replyLines) expect(editor?.text.split(line)).toHaveLength(2);
  const had = before[index]?.text ?? "";
  for (const line of linesOf(had)) expect(linesOf(editor?.text ?? "")).toContain(line);
  expect(htmlOfOthers(after, before.length, index)).toEqual(htmlOfOthers(before, before.length, index));
  return index;
}

/** Holds that the reply stands nowhere, and that all that stood there still does; where the page changed an editor itself, at least its words. */
export function expectUntouched(
  before: readonly EditorState[],
  after: readonly EditorState[],
  hasMoved: boolean,
): void {
  for (const { text } of after) for (const line of replyLines) expect(text).not.toContain(line);
  if (!hasMoved) expect(htmlOfOthers(after, before.length, -1)).toEqual(htmlOfOthers(before, before.length, -1));
  const standing = after.filter(({ isThere }) => isThere).flatMap(({ text }) => linesOf(text));
  if (hasMoved) return;
  for (const { text } of before) for (const line of linesOf(text)) expect(standing).toContain(line);
}

function htmlOfOthers(editors: readonly EditorState[], count: number, index: number): string[] {
  return editors.slice(0, count).flatMap(({ html }, at) => (at === index ? [] : [html]));
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}
