import { arrivedAt, type Thread } from "../mailbox";

/** Gmail's ids hold the time of arrival above their lowest 20 bits. */
const timeShift = 20n;

/** Letters of the token in a thread's address; Gmail leaves vowels out. */
const tokenLetters = "BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz";

/** The ids of one message: `perm` as in `data-message-id`, `legacy` the same number in hexadecimal; a message just sent has none yet. */
export interface MessageIds {
  readonly perm: string;
  readonly legacy: string | null;
}

/** The ids of a thread, as its heading carries them. */
interface ThreadIds {
  readonly perm: string;
  readonly legacy: string;
}

/** Ids of the message at `index` of a thread. `perm >> 20` is its time of arrival in milliseconds, as in Gmail. */
export function idsOfMessage(thread: Thread, index: number): MessageIds {
  const number = numberOfMessage(thread, index);
  // What the account wrote keeps a name of its own; its time stands in the legacy id alone.
  const perm = thread.messages[index]?.own ? `#msg-a:r${number % 1_000_000_007n}` : `#msg-f:${number}`;
  return { perm, legacy: number.toString(16) };
}

/** Ids of a thread: those of its first message. */
export function idsOfThread(thread: Thread): ThreadIds {
  const number = numberOfMessage(thread, 0);
  return { perm: `thread-f:${number}`, legacy: number.toString(16) };
}

/** The token that stands for a thread in the page's address, `FMfcg…`. */
export function tokenOfThread(thread: Thread): string {
  const base = BigInt(tokenLetters.length);
  let rest = numberOfMessage(thread, 0) * 0x9e3779b97f4a7c15n;
  let token = "";
  while (token.length < 27) {
    token += tokenLetters.charAt(Number(rest % base));
    rest = rest / base + 0x5bd1e995n * BigInt(token.length);
  }
  return `FMfcg${token}`;
}

function numberOfMessage(thread: Thread, index: number): bigint {
  const message = thread.messages[index];
  if (message === undefined) throw new Error(`The thread "${thread.subject}" has no message ${index}.`);
  const low = hashText(`${thread.subject}\n${message.from.address}\n${index}`) & 0xfffff;
  return (BigInt(arrivedAt(message)) << timeShift) | BigInt(low);
}

/** FNV-1a, so that a mailbox gives the same ids on every run. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
