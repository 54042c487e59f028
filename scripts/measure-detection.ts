import { existsSync } from "node:fs";
import { basename } from "node:path";
import { detect } from "../src/core/detection/index";
import { emptyMemory } from "../src/core/model/memory";
import type { Verdict } from "../src/core/model/verdict";
import { type FileMail, MailFileError, readMailFile, toMail } from "./mail-files";

const fixtures = ["tests/fixtures/mails/en-rejections.jsonl", "tests/fixtures/mails/en-others.jsonl"];

/** Counts over the mails of one file in the languages measured. `wrong` names the mails that were judged wrong. */
export interface Measure {
  readonly mails: number;
  readonly found: number;
  readonly missed: number;
  readonly falseAlarms: number;
  readonly byLabel: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly fields: Readonly<Record<Field, FieldMeasure>>;
  readonly milliseconds: number;
  readonly wrong: readonly string[];
}

/** What was read out, against the truth; `silent` is null where the truth is not. */
export interface FieldMeasure {
  right: number;
  wrong: number;
  silent: number;
}

const fieldNames = ["company", "role", "contact", "stage", "replyable"] as const;
type Field = (typeof fieldNames)[number];

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\([^)]*\)|\b(?:the|inc|ltd|llc|llp|gmbh|plc)\b/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Right when the words are the same, or one is the other with a few words more. */
function isSame(said: string, truth: string): boolean {
  const [a, b] = [plain(said), plain(truth)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && ` ${long} `.includes(` ${short} `) && short.length / long.length >= 0.4;
}

function judgeField(measure: FieldMeasure, said: string | null, truth: string | null): boolean {
  if (said === null) {
    if (truth !== null) measure.silent++;
    else measure.right++;
    return true;
  }
  const right = truth !== null && isSame(said, truth);
  if (right) measure.right++;
  else measure.wrong++;
  return right;
}

const saidOf = (verdict: Verdict, field: Field): string | null =>
  field === "replyable" ? String(verdict.replyable.can) : verdict[field];

const labelOf = (value: unknown): string => (typeof value === "string" ? value : "no label");
/** The truth as text; null where the file says the mail does not tell. */
const truthOf = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "boolean" ? String(value) : null;

/** Measures labelled mails. Only those whose `lang` begins with `language` count; "" takes all. */
export function measureMails(mails: readonly FileMail[], language = "en"): Measure {
  const fields = Object.fromEntries(fieldNames.map((name) => [name, { right: 0, wrong: 0, silent: 0 }])) as Record<
    Field,
    FieldMeasure
  >;
  const byLabel: Record<string, Record<string, number>> = {};
  const wrong: string[] = [];
  let [found, missed, falseAlarms, count] = [0, 0, 0, 0];
  const start = performance.now();
  for (const mail of mails) {
    if (typeof mail["lang"] === "string" && !mail["lang"].startsWith(language)) continue;
    count++;
    const verdict = detect(toMail(mail), emptyMemory);
    const label = labelOf(mail["label"]);
    byLabel[label] ??= {};
    byLabel[label][verdict.kind] = (byLabel[label][verdict.kind] ?? 0) + 1;
    const [is, said] = [label === "rejection", verdict.kind === "rejection"];
    if (is && said) found++;
    if (is && !said) missed++;
    if (!is && said) falseAlarms++;
    if (is !== said) wrong.push(`${is ? "missed" : "false alarm"}: ${mail.id} (${label})`);
    if (!is || !said || !("company" in mail)) continue;
    for (const field of fieldNames) {
      const truth = truthOf(mail[field]);
      if (!judgeField(fields[field], saidOf(verdict, field), truth))
        wrong.push(`${field}: ${mail.id} said "${saidOf(verdict, field)}", is "${truth}"`);
    }
  }
  return { mails: count, found, missed, falseAlarms, byLabel, fields, milliseconds: performance.now() - start, wrong };
}

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));

/** The measure as lines to print. */
export function describeMeasure(name: string, measure: Measure): string[] {
  const { found, missed, falseAlarms, fields } = measure;
  const lines = [
    `${name}: ${measure.mails} mails, recall ${percent(found, found + missed)} %, precision ${percent(found, found + falseAlarms)} %, ` +
      `${falseAlarms} false alarms, ${missed} missed, ${(measure.milliseconds / Math.max(1, measure.mails)).toFixed(2)} ms a mail`,
  ];
  for (const [label, kinds] of Object.entries(measure.byLabel))
    lines.push(
      `  ${label}: ${Object.entries(kinds)
        .map(([kind, n]) => `${kind} ${n}`)
        .join(", ")}`,
    );
  for (const field of fieldNames) {
    const { right, wrong, silent } = fields[field];
    const all = right + wrong + silent;
    if (all > 0)
      lines.push(
        `  ${field}: right ${percent(right, all)} %, wrong ${percent(wrong, all)} %, silent ${percent(silent, all)} %`,
      );
  }
  return lines;
}

async function run(args: readonly string[]): Promise<void> {
  const named = args.filter((arg) => !arg.startsWith("--"));
  const language = args.includes("--all-languages") ? "" : "en";
  for (const file of named.length > 0 ? named : fixtures) {
    const measure = measureMails(await readMailFile(file), language);
    console.log(describeMeasure(basename(file), measure).join("\n"));
    if (args.includes("--wrong")) console.log(measure.wrong.map((line) => `    ${line}`).join("\n"));
  }
}

if (process.argv[1] !== undefined && existsSync(process.argv[1]) && process.argv[1].endsWith("measure-detection.ts")) {
  run(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof MailFileError ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
