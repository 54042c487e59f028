import type { Stage, Verdict } from "../model/verdict";
import { readFrame } from "./frame";
import { readFrameText } from "./frame-text";
import type { LanguagePack } from "./language-pack";
import { isSaid, matchPhrases } from "./matches";
import type { Sentence } from "./sentences";

const byFarness = [
  "offer",
  "final",
  "interview",
  "assessment",
  "screen",
  "application",
] as const satisfies readonly Stage[];

/** How far the application came: the farthest stage the mail speaks of as done; null when it names none. */
export function extractStage(sentences: readonly Sentence[], pack: LanguagePack): Stage | null {
  return byFarness.find((stage) => isSaid(pack.details.stages[stage], sentences, pack)) ?? null;
}

/** Whether feedback is offered or refused; a refusal wins. */
export function extractFeedback(sentences: readonly Sentence[], pack: LanguagePack): Verdict["feedback"] {
  if (isSaid(pack.details.feedbackRefused, sentences, pack)) return "refused";
  return isSaid(pack.details.feedbackOffered, sentences, pack) ? "offered" : null;
}

/** Whether the mail asks the reader to come back, or keeps the papers. */
export function isDoorOpen(sentences: readonly Sentence[], pack: LanguagePack): boolean {
  return isSaid(pack.details.doorOpen, sentences, pack);
}

/** Months until the reader may apply again; null when the mail names no time. Longer than five years is not believed. */
export function extractWaitingMonths(sentences: readonly Sentence[], pack: LanguagePack): number | null {
  for (const sentence of sentences) {
    const found = matchPhrases(pack.details.waiting, sentence, pack)?.[0].trim().split(" ");
    if (found === undefined) continue;
    const at = found.findIndex((word) => /^\d+$/.test(word) || Object.hasOwn(pack.details.numberWords, word));
    const number = Number(pack.details.numberWords[found[at] ?? ""] ?? found[at]);
    const unit = found.slice(at + 1, at + 3).join("");
    const months = pack.details.yearWords.some((word) => unit.startsWith(word)) ? number * 12 : number;
    if (months > 0 && months <= 60) return months;
  }
  return null;
}

/**
 * Words of the decision, of the two sentences after it or the one before, that give the reason, exactly as they stand;
 * null when none do.
 */
export function extractReason(sentences: readonly Sentence[], deciding: number, pack: LanguagePack): string | null {
  const from = Math.max(0, deciding);
  for (const { text } of [...sentences.slice(from, from + 3), ...sentences.slice(Math.max(0, from - 1), from)]) {
    const read = readFrameText(text);
    for (const frame of pack.details.reasonFrames) {
      const reason = readFrame(frame, read, pack)[0]?.reason?.replace(/^\s+|[\s,;–—-]+$/gu, "");
      if (reason !== undefined && reason !== "" && text.includes(reason)) return reason;
    }
  }
  return null;
}
