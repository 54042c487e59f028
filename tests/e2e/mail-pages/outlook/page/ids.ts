import type { Thread } from "../../mailbox";

/** Ids of a conversation and of its messages, the same on every run, with the signs real ones have. */
export interface ThreadIds {
  /** As headings and addresses write it: with `-` and `_`. */
  readonly conversation: string;
  /** The same as rows of the list write it: with `+`, `/` and what fills it up. */
  readonly inRow: string;
  readonly messages: readonly string[];
}

/** Ids of a conversation, judged by its subject and who began it: they stay when messages are added. */
export function idsOf(thread: Thread): ThreadIds {
  const about = encodeURIComponent(`${thread.subject} ${thread.messages[0]?.from.address ?? ""}`);
  const short = btoa(about).replaceAll(/[/+=]/gu, "").slice(0, 40);
  const code = `${short}${sumOf(about)}`;
  return {
    conversation: `AQQkADAw-_${code}`,
    inRow: `AQQkADAw+/${code}==`,
    messages: thread.messages.map((_, index) => `AAMkADAw${code}${index}`),
  };
}

/** Two subjects that begin alike have ids of their own. */
function sumOf(text: string): string {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return sum.toString(36);
}
