import type { Extracted } from "../model/rejection";
import { type ReplyOffer, type WordingId, wordingIds } from "../model/reply";
import type { Settings } from "../model/settings";
import type { Sentence } from "./wording-pack";
import { standIn, wordingPacks } from "./wordings/index";

/** What a reply is made of. */
export interface ReplySource {
  readonly facts: Pick<Extracted, "company" | "role" | "contact" | "stage" | "replyable">;
  /** BCP 47 tag of the mail, or null. */
  readonly language: string | null;
  readonly settings: Pick<Settings, "firstName" | "signOff">;
}

/** A name longer than this was not read right, in UTF-16 code units: better none than half a sentence. */
const longestName = 80;

/** Stages at which nobody has talked with the person yet. */
const beforeTalking: ReadonlySet<string> = new Set(["application", "assessment"]);

/** Writes the replies a mail may get, each complete as it stands. No name is guessed: what is not known is left out. */
export function composeReplies({
  facts,
  language,
  settings,
}: ReplySource): Pick<ReplyOffer, "texts" | "fitting" | "signOff" | "language" | "isStandIn"> {
  const known = wordingPacks.find(({ tag }) => tag === language?.split("-")[0]);
  const pack = known ?? standIn;
  // A person is greeted by name only where an answer reaches that person.
  const contact = facts.replyable.because === "person" ? facts.contact : null;
  const names = { role: tidy(facts.role), company: tidy(facts.company), contact: tidy(contact) };
  const write = (id: WordingId) =>
    [
      fill(pack.greeting, names),
      ...pack.wordings[id].map((paragraph) => paragraph.map((sentence) => fill(sentence, names)).join(" ")),
    ].join("\n\n");
  const texts = Object.fromEntries(wordingIds.map((id) => [id, write(id)])) as Record<WordingId, string>;
  return {
    texts,
    fitting: facts.stage === null || beforeTalking.has(facts.stage) ? "thanks" : "after-interview",
    signOff: signOffOf(settings, pack.closing),
    language: pack.tag,
    isStandIn: known === undefined && language !== null,
  };
}

type Names = Readonly<Record<string, string | null>>;

/** The first form of a sentence all of whose names are known. */
function fill(sentence: Sentence, names: Names): string {
  const form = sentence.find((text) => placesIn(text).every((name) => names[name] != null)) ?? "";
  return form.replaceAll(/\{(\w+)\}/gu, (_, name: string) => names[name] ?? "");
}

function placesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? "");
}

/** One line without white space around it; null if nothing is left, or far too much. */
function tidy(name: string | null): string | null {
  const line = name?.replace(/\s+/gu, " ").trim() ?? "";
  return line === "" || line.length > longestName ? null : line;
}

function signOffOf({ firstName, signOff }: ReplySource["settings"], closing: string): string {
  if (signOff.trim() !== "") return signOff.trim();
  return firstName.trim() === "" ? "" : `${closing}\n${firstName.trim()}`;
}
