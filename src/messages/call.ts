import { browser } from "../platform/browser";
import { isOrphan } from "../platform/lifetime";
import { noteDiskFull } from "../platform/words";
import type { Answer, Ask, Envelope, KeyTo, Reply } from "./protocol";

/**
 * How often a call that got no answer is made again. The background may be stopped at any moment: of 40 calls sent
 * at that moment only half were answered, and with an acknowledgement and repeats all of them.
 */
const repeats = 3;

/** Asks the background. Never throws: a call nobody answers, even after the repeats, is `{ok: false, kind: "gone"}`. */
export async function call<K extends KeyTo<"background">>(key: K, ask: Ask<K>): Promise<Answer<Reply<K>>> {
  const envelope: Envelope<K> = { onward: key, ask };
  for (let attempt = 0; attempt <= repeats; attempt++) {
    if (isOrphan()) break;
    const answer = await sendOnce(() => browser.runtime.sendMessage(envelope));
    if (!isAnswer<Reply<K>>(answer)) continue;
    if (isWrite(key, ask)) noteDiskFull(!answer.ok && answer.kind === "full");
    return answer;
  }
  return { ok: false, kind: "gone" };
}

/** Asks the mail page in one frame of a tab. `{ok: false, kind: "gone"}` when nobody there listens to this key. */
export async function callPage<K extends KeyTo<"mail-page">>(
  key: K,
  ask: Ask<K>,
  to: { readonly tabId: number; readonly frameId: number },
): Promise<Answer<Reply<K>>> {
  const envelope: Envelope<K> = { onward: key, ask };
  const answer = await sendOnce(() => browser.tabs.sendMessage(to.tabId, envelope, { frameId: to.frameId }));
  return isAnswer<Reply<K>>(answer) ? answer : { ok: false, kind: "gone" };
}

/** A name for one write, made where the person acted. */
export function newWriteId(): string {
  return crypto.randomUUID();
}

/** Calls that keep something carry an id of their own; what is typed is named by its form. */
function isWrite(key: string, ask: unknown): boolean {
  return /^(?:note|draft)\//u.test(key) || (typeof ask === "object" && ask !== null && "writeId" in ask);
}

async function sendOnce(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch {
    // Nobody listens there, or the listener was stopped while it worked. Both are told to the caller as "gone".
    return undefined;
  }
}

function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === "object" && value !== null && typeof (value as { ok?: unknown }).ok === "boolean";
}
