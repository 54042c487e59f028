import { writeFileSync } from "node:fs";
import { conceptIds } from "../src/core/detection/concepts";
import { encodeWeights } from "../src/core/detection/decode-weights";
import type { Head } from "../src/core/detection/model";
import { readExampleLines, readExamples, readShortExamples } from "./train/examples";
import { crossValidate, type Examples, trainModel } from "./train/train-model";

const target = "src/core/detection/weights.ts";

const readAll = (): Examples => ({ mails: readExamples(), lines: readExampleLines(), short: readShortExamples() });

/** Shares of the other mails that may raise an alarm, at which recall is printed. */
const alarmShares = [0.003, 0.01, 0.02, 0.04];

/** Prints what a model reaches on mails it had not seen: each fold judged by one that was learned from the others. */
function printCrossValidation(): void {
  const examples = readAll();
  const { mails } = examples;
  const margins = crossValidate(examples);
  const languages = [...new Set(mails.map(({ language }) => language))];
  for (const language of ["", ...languages]) {
    const chosen = mails.flatMap(({ label, language: own }, index) =>
      language === "" || own === language ? [{ isRejection: label === "rejection", margin: margins[index] ?? 0 }] : [],
    );
    const rejections = chosen.filter(({ isRejection }) => isRejection);
    const others = chosen.filter(({ isRejection }) => !isRejection).sort((a, b) => b.margin - a.margin);
    const recalls = alarmShares.map((share) => {
      const bound = others[Math.floor(others.length * share)]?.margin ?? 0;
      const found = rejections.filter(({ margin }) => margin > bound).length;
      return `${(100 * share).toFixed(1)} %: ${((100 * found) / rejections.length).toFixed(1)} %`;
    });
    console.log(`${language || "all"}: recall at so many false alarms: ${recalls.join(", ")}`);
  }
}

/** Learns the detector's weights from the mails and sentences of the repository, and writes them. The same input gives the same bytes. */
function run(): void {
  const examples = readAll();
  console.log(`Learning from ${examples.mails.length} mails and ${examples.lines.length} sentences.`);
  const { heads, networks } = trainModel(examples);
  const head = ({ weights, unit, bias }: Head) =>
    `{ unit: ${number(unit)}, bias: ${number(bias)}, weights:\n${JSON.stringify(encodeWeights(weights))} }`;
  const named = (part: Readonly<Record<string, Head>>) =>
    Object.entries(part)
      .map(([name, one]) => `${name}: ${head(one)},`)
      .join("\n");
  const shortNetworks = JSON.stringify(networks, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(5)) : value,
  );
  writeFileSync(
    target,
    `/** Learned by \`npm run train\`; not written by hand. How it is read stands in \`decode-weights.ts\`. */
export const weights = {
ideas: ${JSON.stringify(conceptIds.join(" "))},
sentence: {
${named(heads.sentence)}
},
mail: {
${named(heads.mail)}
},
networks: ${shortNetworks},
};
`,
  );
  console.log(`Written to ${target}.`);
}

const number = (value: number): string => String(Number(value.toPrecision(6)));

if (process.argv.includes("--cross-validate")) printCrossValidation();
else run();
