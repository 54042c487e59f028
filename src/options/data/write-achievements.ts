import type { Achievement } from "../../core/model/achievement";
import { writeBragDocument } from "../../exchange/write-brag-document";
import { writeCsv } from "../../exchange/write-csv";
import { writeJsonResume } from "../../exchange/write-json-resume";
import { say } from "../../platform/words";
import type { TakenForm } from "./data-ports";

interface TakenFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The achievements as a file of one form, with the day in its name (UTC). */
export function writeAchievements(
  form: TakenForm,
  achievements: readonly Achievement[],
  name: string,
  now: Date,
): TakenFile {
  const day = now.toISOString().slice(0, 10);
  switch (form) {
    case "json-resume":
      return {
        name: `onward-resume-${day}.json`,
        type: "application/json",
        text: writeJsonResume(achievements, { name }, now),
      };
    case "markdown":
      return { name: `onward-achievements-${day}.md`, type: "text/markdown", text: writeBrag(achievements, name) };
    case "csv":
      return { name: `onward-achievements-${day}.csv`, type: "text/csv", text: writeCsv(achievements) };
  }
}

function writeBrag(achievements: readonly Achievement[], name: string): string {
  return writeBragDocument(achievements, {
    title: name === "" ? say("paperTitle") : `${say("paperTitle")}: ${name}`,
    undated: say("paperUndated"),
    situation: say("paperSituation"),
    action: say("paperAction"),
    result: say("paperResult"),
    number: say("paperNumber"),
    skills: say("paperSkills"),
  });
}
