import type { Inspection, NeedFinding } from "../core/model/inspection";

/** What stands above a report: which Onward, in which browser. */
export interface ReportAbout {
  readonly version: string;
  /** Name and version, such as "Firefox 153.0". */
  readonly browser: string;
}

/** An inspection as Markdown for a bug report: English, since it is for people who read the tables. */
export function writeInspection({ host, variant, isMailOpen, needs, cannot }: Inspection, about: ReportAbout): string {
  const trouble = cannot === null ? "nothing" : cannot;
  return [
    `- Onward ${about.version}, ${about.browser}`,
    `- Host: ${host}`,
    `- Page: ${variant.join(", ")}`,
    `- A mail is open: ${isMailOpen ? "yes" : "no"}`,
    `- Cannot read: ${trouble}`,
    "",
    "| need | result | found by | last seen | candidates | visible |",
    "| --- | --- | --- | --- | --- | --- |",
    ...needs.map(writeNeed),
    "",
  ].join("\n");
}

function writeNeed({ need, state, row, rows, seen, candidates, visible }: NeedFinding): string {
  const by = row === null ? `none of ${rows}` : `row ${row + 1} of ${rows}`;
  return `| ${[need, state, rows === 0 ? "–" : by, seen ?? "–", candidates, visible].join(" | ")} |`;
}
