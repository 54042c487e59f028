import type { Fields } from "../model/note";
import { type ReplyChoice, type ReplyDraft, tones, type WordingName, wordingIds } from "../model/reply";

/** A draft as fields of a form: two of them have names no choice has. */
export function writeReplyFields({ choice, detail, texts }: ReplyDraft): Fields {
  return { ...texts, choice, ...(detail === null ? {} : { detail }) };
}

/** The draft that fields hold; null if they hold none. Before there were tones, all was warm, and the choice was a wording. */
export function readReplyFields({ choice, detail, wording, ...texts }: Fields): ReplyDraft | null {
  if (choice !== undefined) return { choice, detail: detail ?? null, texts };
  if (wording === undefined) return null;
  const warm = Object.entries(texts).map(([id, text]) => [`${id} warm`, text] as const);
  return { choice: `${wording} warm`, detail: null, texts: Object.fromEntries<string>(warm) };
}

/**
 * The choices, with the one the person had changed, if that is offered no more: its wording was deleted, or the mail is read
 * in another way now. What was typed must not be out of reach.
 */
export function withChanged(choices: readonly ReplyChoice[], draft: ReplyDraft | null): readonly ReplyChoice[] {
  const key = draft?.choice ?? "";
  const text = draft?.texts[key];
  if (text === undefined || choices.some((choice) => choice.key === key)) return choices;
  const [id = "", tone] = key.split(" ");
  const wording: WordingName = wordingIds.find((one) => one === id) ?? "own:";
  const signOff = choices[0]?.signOff ?? "";
  return [
    ...choices,
    { key, wording, tone: tones.find((one) => one === tone) ?? null, name: null, text, detailAt: null, signOff },
  ];
}
