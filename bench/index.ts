import { measureChip } from "./chip-latency";
import { measureDetection } from "./detection";
import { measureImport } from "./import";
import { measureMatching } from "./matching";
import { measureMemory } from "./memory";
import { measureOptions } from "./options-page";
import { measurePopup } from "./popup-paint";
import { measureReader } from "./reader-cost";

/** Everything that can be measured, by name. */
const measures: Readonly<Record<string, () => Promise<void>>> = {
  chip: () => measureChip(30),
  popup: () => measurePopup(30),
  reader: () => measureReader(7),
  memory: measureMemory,
  options: measureOptions,
  import: measureImport,
  detection: measureDetection,
  matching: measureMatching,
};

/**
 * Prints what a person waits for, what a busy mailbox pays and what judging a mail costs; `npm run bench -- detection`
 * prints one of them. Times differ by half between machines: read the ratios.
 */
const named = (process.env["ONWARD_BENCH"] ?? "").split(" ").filter((name) => name !== "");
for (const name of named.length > 0 ? named : Object.keys(measures)) {
  const measure = measures[name];
  if (measure === undefined)
    throw new Error(`There is no measure ${name}; there are ${Object.keys(measures).join(", ")}.`);
  await measure();
}
