import { detect } from "../src/core/detection/index";
import { emptyMemory } from "../src/core/model/memory";
import { MailFileError, readMailFile, toMail } from "./mail-files";

/** Prints one JSON line a mail: its id and the verdict's keys, `replyable` as true or false. */
async function run(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) throw new MailFileError("Name at least one .eml, .mbox or .jsonl file.");
  for (const path of paths) {
    for (const mail of await readMailFile(path)) {
      const verdict = detect(toMail(mail), emptyMemory);
      console.log(JSON.stringify({ id: mail.id, ...verdict, replyable: verdict.replyable.can }));
    }
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof MailFileError ? error.message : "The mails could not be judged."}\n`);
  process.exitCode = 1;
});
