import type { Mail } from "../model/mail";
import type { Verdict } from "../model/verdict";
import { findWriter } from "./find-writer";
import { isBlockText } from "./frame";
import { languagePacks } from "./languages/index";

/** Most people that are named, and most messages of a thread that are looked at for them, the newest first. */
const mostPeople = 3;
const mostMessages = 8;

/**
 * Whole names of the people who wrote in a thread, besides the person: the writer of the open mail first, if somebody
 * signed it. Teams, brands and robots are none, nor is anybody who may be the person.
 */
export function findPeople(mail: Mail, verdict: Pick<Verdict, "language" | "company">): readonly string[] {
  const pack = languagePacks.find(({ tag }) => tag === (verdict.language ?? "en")) ?? languagePacks[0];
  if (!pack) return [];
  const companies = verdict.company === null ? [] : [verdict.company];
  const earlier = mail.earlier.filter(({ own }) => own === false).toReversed();
  const received = (mail.own === true ? earlier : [mail, ...earlier]).slice(0, mostMessages);
  const names = received.flatMap(({ sender, text }) => {
    const writer = findWriter(sender, text.split("\n"), companies, pack);
    if (writer === null) return [];
    const { words } = writer;
    return words.join(isBlockText(words[0] ?? "") ? "" : " ");
  });
  return [...new Set(names)].slice(0, mostPeople);
}
