import { detect } from "../../src/core/detection/index";
import { emptyMemory } from "../../src/core/model/memory";
import type { Sensitivity } from "../../src/core/model/settings";
import type { Verdict } from "../../src/core/model/verdict";
import { type FileMail, toMail } from "../mail-files";
import { isSameContact, isSameName, overlaps } from "./compare";

/** Fields that are held against a mail's truth. */
export const fieldNames = ["decision", "company", "role", "contact", "stage", "replyable"] as const;
type FieldName = (typeof fieldNames)[number];

/** Counts of one field over the rejections that were found. `invented`: said where the truth is null. */
export interface FieldScore {
  right: number;
  wrong: number;
  silent: number;
  invented: number;
  /** Rightly silent. */
  none: number;
}

/** Counts over some mails. `kinds` is label by kind of verdict. */
export interface Score {
  mails: number;
  found: number;
  missed: number;
  falseAlarms: number;
  readonly kinds: Record<string, Record<string, number>>;
  readonly fields: Record<FieldName, FieldScore>;
  /** One line for each mail that was judged wrong, and each field that was read wrong. */
  readonly faults: string[];
  readonly fieldFaults: string[];
}

/** A score with nothing in it. */
export function emptyScore(): Score {
  const field = (): FieldScore => ({ right: 0, wrong: 0, silent: 0, invented: 0, none: 0 });
  return {
    mails: 0,
    found: 0,
    missed: 0,
    falseAlarms: 0,
    kinds: {},
    fields: {
      decision: field(),
      company: field(),
      role: field(),
      contact: field(),
      stage: field(),
      replyable: field(),
    },
    faults: [],
    fieldFaults: [],
  };
}

const saidOf = (verdict: Verdict, field: FieldName): string | null =>
  field === "replyable" ? String(verdict.replyable.can) : verdict[field];

const truthOf = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "boolean" ? String(value) : null;

const sameBy: Readonly<Record<FieldName, (said: string, truth: string) => boolean>> = {
  decision: overlaps,
  company: isSameName,
  role: isSameName,
  contact: isSameContact,
  stage: (said, truth) => said === truth,
  replyable: (said, truth) => said === truth,
};

function scoreField(score: Score, mail: FileMail, field: FieldName, said: string | null): void {
  const truth = truthOf(mail[field]);
  const counts = score.fields[field];
  if (truth === null) {
    if (said === null) counts.none++;
    else counts.invented++;
  } else if (said === null) counts.silent++;
  else if (sameBy[field](said, truth)) {
    counts.right++;
    return;
  } else counts.wrong++;
  if (truth !== said) score.fieldFaults.push(`${field} ${mail.id}: said "${said ?? "-"}", is "${truth ?? "-"}"`);
}

/** Judges one labelled mail and adds it to a score. */
export function addMail(score: Score, mail: FileMail, sensitivity?: Sensitivity): Verdict {
  const verdict = detect(toMail(mail), emptyMemory, sensitivity);
  const label = typeof mail["label"] === "string" ? mail["label"] : "no label";
  score.mails++;
  const kinds = score.kinds[label] ?? {};
  score.kinds[label] = kinds;
  kinds[verdict.kind] = (kinds[verdict.kind] ?? 0) + 1;
  const isRejection = label === "rejection";
  if (verdict.kind === "rejection" && !isRejection) {
    score.falseAlarms++;
    score.faults.push(`false alarm ${mail.id} (${label}): ${squeeze(verdict.decision ?? "")}`);
  }
  if (isRejection && verdict.kind !== "rejection") {
    score.missed++;
    score.faults.push(`missed ${mail.id} (${verdict.kind}): ${squeeze(truthOf(mail["decision"]) ?? mail.subject)}`);
  }
  if (!isRejection || verdict.kind !== "rejection") return verdict;
  score.found++;
  if (!("company" in mail)) return verdict;
  for (const field of fieldNames) scoreField(score, mail, field, saidOf(verdict, field));
  return verdict;
}

const squeeze = (text: string): string => text.replace(/\s+/gu, " ").slice(0, 220);
