import { readdirSync, readFileSync } from "node:fs";
import { conceptIds } from "../src/core/detection/concepts";
import type { LanguagePack } from "../src/core/detection/language-pack";
import { languagePacks } from "../src/core/detection/languages/index";
import { compileLists, findConcepts } from "../src/core/detection/lexicon";
import { writeNormal } from "../src/core/detection/normal-text";
import { readMail } from "../src/core/detection/read-mail";
import { type FileMail, toMail } from "./mail-files";

/**
 * npm run unmet -- [code ...]: the entries of a language pack that stand in fewer than two of the sentences and mails that
 * are worked with, one line each: language, concept, entry. They cost room and were learned from next to nothing.
 */

const leastMet = 2;

const readLines = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** Every text of the fixtures, by the languages it is read in. */
function readTexts(): ReadonlyMap<string, readonly string[]> {
  const texts = new Map(languagePacks.map(({ tag }) => [tag, [] as string[]]));
  const folder = "tests/fixtures/sentences";
  for (const name of readdirSync(folder)) {
    const sentences = readLines(`${folder}/${name}`).map((line) => line.split("\t")[1] ?? "");
    texts.get(name.split(/[-.]/u)[0] ?? "")?.push(...sentences);
  }
  for (const language of readdirSync("tests/fixtures/mails")) {
    for (const line of readLines(`tests/fixtures/mails/${language}/develop.jsonl`)) {
      const { packs, subject, sentences } = readMail(toMail(JSON.parse(line) as FileMail));
      for (const { tag } of packs) texts.get(tag)?.push(subject, ...sentences);
    }
  }
  return texts;
}

const text = new Uint16Array(1_000);

function listUnmet(pack: LanguagePack, texts: readonly string[]): string[] {
  const entries = conceptIds
    .flatMap((id) => pack.concepts[id].split("|").map((entry) => ({ id, entry: entry.trim() })))
    .filter(({ entry }) => entry !== "");
  const lexicon = compileLists(entries.map(({ entry }) => entry));
  const met = new Uint32Array(entries.length);
  for (const one of texts) {
    const here = new Set<number>();
    findConcepts(lexicon, text, writeNormal(one, text), (number) => here.add(number));
    for (const number of here) met[number] = (met[number] ?? 0) + 1;
  }
  return entries
    .filter((_, number) => (met[number] ?? 0) < leastMet)
    .map(({ id, entry }) => `${pack.tag}\t${id}\t${entry}`);
}

const wanted = process.argv.slice(2);
const texts = readTexts();
for (const pack of languagePacks)
  if (wanted.length === 0 || wanted.includes(pack.tag))
    for (const line of listUnmet(pack, texts.get(pack.tag) ?? [])) console.log(line);
