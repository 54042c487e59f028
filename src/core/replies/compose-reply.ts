import type { OwnWording } from "../model/own-wording";
import type { Extracted } from "../model/rejection";
import { putDetail, type ReplyChoice, type ReplyOffer, type Tone, tones, type WordingId } from "../model/reply";
import type { Settings } from "../model/settings";
import { chooseWordings } from "./choose-wordings";
import { fill, type Names, namesOf, type Variable } from "./names";
import { fillOwnWording } from "./own-wording";
import { isShortEnough, isShortNote } from "./reply-length";
import type { TonePack, WordingPack } from "./wording-pack";
import { standIn, wordingPacks } from "./wordings/index";

/** What a reply is made of. */
export interface ReplySource {
  readonly facts: Extracted;
  /** True for a mail that is a pause, and no no. */
  readonly isHold: boolean;
  /** True for an answer that brought feedback. */
  readonly hasAnswer: boolean;
  /** Whole names of the people of the thread, the writer first. */
  readonly people: readonly string[];
  readonly settings: Pick<Settings, "firstName" | "signOff" | "tone" | "replyLanguage">;
  readonly own: readonly OwnWording[];
}

type Composed = Pick<ReplyOffer, "choices" | "fitting" | "detail" | "gap" | "language" | "isStandIn">;

/** What all replies to one mail have in common. */
interface Setting {
  readonly pack: WordingPack;
  readonly names: Names;
  /** Those of a text that goes another way than by an answer. */
  readonly namesToCopy: Names;
  /** The detail the thread suggests: a reply must be short enough with it. */
  readonly detail: string;
  readonly settings: ReplySource["settings"];
}

/** Writes the replies a mail may get, each complete as it stands. No name is guessed: what is not known is left out. */
export function composeReplies(source: ReplySource): Composed {
  const { facts, isHold, hasAnswer, people, settings, own } = source;
  const { language } = facts;
  // What the person chose goes before what the mail is written in; a language that has no wordings is no choice.
  const meant = packOf(settings.replyLanguage) ?? packOf(language);
  const pack = meant ?? standIn;
  const ids = chooseWordings(source);
  const names = namesOf({ facts, people, isCopied: false }, pack);
  const namesToCopy = facts.replyable.can ? names : namesOf({ facts, people, isCopied: true }, pack);
  // That they talked is known from the wording that fits; a pause and an answer to feedback are about something else.
  const hasTalked =
    !isHold && !hasAnswer && ids.some((id) => id === "runner-up" || id === "after-interview") && facts.stage !== null;
  const detail = hasTalked ? fill(pack.talkedWith, names) : "";
  const setting: Setting = { pack, names, namesToCopy, detail, settings };
  const choices = [
    ...ids.flatMap((id) => tones.flatMap((tone) => compose(id, tone, setting) ?? [])),
    // Nobody knows of a wording of the person's own whether it is a goodbye.
    ...(isHold ? [] : own.flatMap((wording) => composeOwn(wording, setting) ?? [])),
  ];
  const wanted = (tone: Tone) => choices.find((choice) => choice.wording === ids[0] && choice.tone === tone);
  return {
    choices,
    fitting: (wanted(settings.tone) ?? wanted("warm"))?.key ?? "",
    detail,
    gap: pack.gap,
    language: pack.tag,
    isStandIn: meant === undefined && language !== null,
  };
}

/** The wordings of a language, by its code; what else its tag says tells nothing here. */
function packOf(language: string | null): WordingPack | undefined {
  const code = language?.split("-")[0]?.toLowerCase();
  return wordingPacks.find(({ tag }) => tag === code);
}

/** Names that are left out, one after another, where a text is too long with them: names may be as long as sentences. */
const spared: readonly (readonly Variable[])[] = [
  [],
  ["role"],
  ["company"],
  ["role", "company"],
  ["role", "company", "given", "family", "name"],
];

function compose(id: WordingId, tone: Tone, setting: Setting): ReplyChoice | null {
  const { pack, detail } = setting;
  const words = pack.tones[tone];
  if (!words) return null;
  const known = id === "note" ? setting.namesToCopy : setting.names;
  const isShort = (choice: ReplyChoice) =>
    id === "note" ? isShortNote(choice.text) : isShortEnough(putDetail(choice, detail, pack.gap), pack.tag);
  let choice: ReplyChoice | null = null;
  for (const left of spared) {
    const names = { ...known, ...Object.fromEntries(left.map((variable) => [variable, null])) };
    choice = write(id, tone, words, names, setting);
    if (isShort(choice)) break;
  }
  return choice;
}

function write(id: WordingId, tone: Tone, words: TonePack, names: Names, { pack, settings }: Setting): ReplyChoice {
  const isNote = id === "note";
  // A note has no room for a detail, and a pause needs none.
  const isBare = isNote || id === "hold";
  const paragraphs = words.wordings[id].map((paragraph) => paragraph.map((sentence) => fill(sentence, names)));
  const text = paragraphs.map((sentences) => sentences.filter((sentence) => sentence !== "").join(pack.gap));
  const opening = isNote ? "" : `${fill(words.greeting, names)}\n\n`;
  return {
    key: `${id} ${tone}`,
    wording: id,
    tone,
    name: null,
    text: opening + text.join("\n\n"),
    detailAt: isBare ? null : opening.length + (paragraphs[0]?.[0]?.length ?? 0),
    signOff: isNote ? "" : signOffOf(settings, words),
  };
}

function composeOwn({ id, name, text }: OwnWording, { pack, names, settings }: Setting): ReplyChoice | null {
  const filled = fillOwnWording(text, names);
  if (filled === null) return null;
  const key = `own:${id}` as const;
  return {
    key,
    wording: key,
    tone: null,
    name,
    text: filled,
    detailAt: null,
    signOff: signOffOf(settings, pack.tones.warm),
  };
}

function signOffOf({ firstName, signOff }: ReplySource["settings"], { closing }: TonePack): string {
  if (signOff.trim() !== "") return signOff.trim();
  return firstName.trim() === "" ? "" : `${closing}\n${firstName.trim()}`;
}
