import type { ReplyTrouble } from "../../core/model/reply";
import type { ReplyResult } from "../host";
import { settledElement } from "./settled-element";
import { waits } from "./waits";

/** What opening a reply box needs to know of a mail app. */
export interface BoxFinder {
  /** Editors that answer the mail and no other, as they are now; null once another mail is open. */
  findEditors(): readonly HTMLElement[] | null;
  /** Presses Reply, once and for the sender alone. False if there is no such button. */
  pressReply(): Promise<boolean>;
}

/** An editor that is open and at rest; `isFresh`: it was opened from here. */
export interface OpenedBox {
  readonly editor: HTMLElement;
  readonly isFresh: boolean;
}

/**
 * The editor that answers a mail: the one that is open, or a new one by one press on Reply and never a second. `unsure`
 * when two could be meant. Either is waited for until it is at rest: drafts of another day are restored late.
 */
export async function openBox(page: Document, finder: BoxFinder, signal: AbortSignal): Promise<ReplyResult<OpenedBox>> {
  const open = finder.findEditors();
  if (!open) return fail("no-mail");
  if (open.length > 1) return fail("unsure");
  const isFresh = open.length === 0;
  if (isFresh && !(await finder.pressReply())) return fail("no-button");
  const editor = await settledElement(page, () => onlyOne(finder.findEditors()), signal, waits.box);
  if (editor) return { ok: true, value: { editor, isFresh } };
  const now = finder.findEditors();
  return fail(now && now.length > 1 ? "unsure" : "no-box");
}

/** The one editor there is; null if there is none, or more than one. */
export function onlyOne(editors: readonly HTMLElement[] | null): HTMLElement | null {
  return editors?.length === 1 ? (editors[0] ?? null) : null;
}

function fail(trouble: ReplyTrouble): ReplyResult<never> {
  return { ok: false, trouble };
}
