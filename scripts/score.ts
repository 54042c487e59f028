import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sensitivities } from "../src/core/model/settings";
import { type FileMail, MailFileError, readMailFile } from "./mail-files";
import { describeFields, describeKinds, describeScore } from "./score/describe-score";
import { addMail, emptyScore, type Score } from "./score/score-mails";

const fixtures = "tests/fixtures/mails";

/**
 * npm run score: the mails nothing was trained or tuned on. With --develop: the others. With files: those.
 * --careful and --keen: as it is for a person who set that. --wrong lists every mail judged wrong with its sentence, --fields everything read wrong.
 */
async function run(args: readonly string[]): Promise<void> {
  const files = args.filter((arg) => !arg.startsWith("--"));
  const split = args.includes("--develop") ? "develop" : "validate";
  const sensitivity = sensitivities.find((one) => args.includes(`--${one}`));
  const named =
    files.length > 0
      ? files
      : (await readdir(fixtures)).sort().map((language) => join(fixtures, language, `${split}.jsonl`));
  const byLanguage = new Map<string, Score>();
  const all = emptyScore();
  for (const file of named) {
    for (const mail of await readMailFile(file)) {
      const language = languageOf(mail);
      const score = byLanguage.get(language) ?? emptyScore();
      byLanguage.set(language, score);
      addMail(score, mail, sensitivity);
      addMail(all, mail, sensitivity);
    }
  }
  for (const [language, score] of byLanguage) print(describeScore(language, score));
  if (byLanguage.size > 1) print(describeScore("all languages", all));
  print(["by label:", ...describeKinds(all)]);
  print(["read out of the rejections that were found:", ...describeFields(all)]);
  if (args.includes("--wrong") || files.length === 0)
    print(["judged wrong:", ...all.faults.map((line) => `  ${line}`)]);
  if (args.includes("--fields")) print(["read wrong:", ...all.fieldFaults.map((line) => `  ${line}`)]);
}

const languageOf = (mail: FileMail): string => (typeof mail["lang"] === "string" ? mail["lang"] : "no language");

const print = (lines: readonly string[]): void => console.log(lines.join("\n"));

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof MailFileError ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
