import type { Inspection, NeedFinding, NeedState } from "../../src/core/model/inspection";

/** Needs of a mail page, as far as tests name them. */
const needs = ["thread", "subject", "sender", "body", "keys", "replyButton", "quote"] as const;

/** What an inspection says of one need. */
function makeFinding(need: string, state: NeedState): NeedFinding {
  if (need === "keys") return { need, state, row: null, rows: 0, seen: null, candidates: 0, visible: 0 };
  const isThere = state === "found" || state === "unsure";
  const count = isThere ? 1 : 0;
  return {
    need,
    state,
    row: isThere ? 0 : null,
    rows: 3,
    seen: isThere ? "2026-09" : null,
    candidates: count,
    visible: count,
  };
}

/** An inspection of an open mail on which everything is found but what is named. */
export function makeInspection(states: Partial<Record<string, NeedState>> = {}, isMailOpen = true): Inspection {
  const findings = needs.map((need) => makeFinding(need, states[need] ?? (need === "quote" ? "absent" : "found")));
  const toRead = findings.filter(({ need }) => need !== "replyButton" && need !== "quote");
  const cannot = toRead.find(({ state }) => state === "missing" || state === "unsure")?.need ?? null;
  return {
    host: "gmail",
    variant: ["header buttons A", "language en", "ltr", "light"],
    isMailOpen,
    needs: findings,
    cannot,
  };
}
