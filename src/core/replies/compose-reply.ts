import type { OwnWording } from "../model/own-wording";
import type { Extracted } from "../model/rejection";
import { type ReplyChoice, type ReplyOffer, type Tone, tones, type WordingId } from "../model/reply";
import type { Settings } from "../model/settings";
import { chooseWordings } from "./choose-wordings";
import { fill, type Names, namesOf } from "./names";
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
  readonly settings: Pick<Settings, "firstName" | "signOff" | "tone">;
  readonly own: readonly OwnWording[];
}

type Composed = Pick<ReplyOffer, "choices" | "fitting" | "detail" | "gap" | "language" | "isStandIn">;

/** Writes the replies a mail may get, each complete as it stands. No name is guessed: what is not known is left out. */
export function composeReplies({ facts, isHold, hasAnswer, people, settings, own }: ReplySource): Composed {
  const { language } = facts;
  const known = wordingPacks.find(({ tag }) => tag === language?.split("-")[0]);
  const pack = known ?? standIn;
  const names = namesOf(facts, people, pack);
  const ids = chooseWordings({ facts, isHold, hasAnswer });
  const choices = [
    ...ids.flatMap((id) => tones.flatMap((tone) => compose(id, tone, pack, names, settings) ?? [])),
    ...own.map((wording) => composeOwn(wording, names, settings, pack)),
  ];
  const wanted = (tone: Tone) => choices.find((choice) => choice.wording === ids[0] && choice.tone === tone);
  return {
    choices,
    fitting: (wanted(settings.tone) ?? wanted("warm"))?.key ?? "",
    detail: fill(pack.talkedWith, names),
    gap: pack.gap,
    language: pack.tag,
    isStandIn: known === undefined && language !== null,
  };
}

function compose(
  id: WordingId,
  tone: Tone,
  pack: WordingPack,
  names: Names,
  settings: ReplySource["settings"],
): ReplyChoice | null {
  const words = pack.tones[tone];
  if (!words) return null;
  const [first = "", ...rest] = words.wordings[id].map((paragraph) =>
    paragraph
      .map((sentence) => fill(sentence, names))
      .filter((sentence) => sentence !== "")
      .join(pack.gap),
  );
  const opening = id === "note" ? "" : `${fill(words.greeting, names)}\n\n`;
  const opener = fill(words.wordings[id][0]?.[0] ?? [], names);
  return {
    key: `${id} ${tone}`,
    wording: id,
    tone,
    name: null,
    text: opening + [first, ...rest].join("\n\n"),
    detailAt: id === "note" ? null : opening.length + opener.length,
    signOff: id === "note" ? "" : signOffOf(settings, words),
  };
}

function composeOwn(
  { id, name, text }: OwnWording,
  names: Names,
  settings: ReplySource["settings"],
  pack: WordingPack,
): ReplyChoice {
  return {
    key: `own:${id}`,
    wording: `own:${id}`,
    tone: null,
    name,
    text: fill([text, ""], names),
    detailAt: null,
    signOff: signOffOf(settings, pack.tones.warm),
  };
}

function signOffOf({ firstName, signOff }: ReplySource["settings"], { closing }: TonePack): string {
  if (signOff.trim() !== "") return signOff.trim();
  return firstName.trim() === "" ? "" : `${closing}\n${firstName.trim()}`;
}
