import { describe, expect, it } from "vitest";
import { readMailFile } from "../../../scripts/mail-files";
import { addMail, emptyScore } from "../../../scripts/score/score-mails";

/** Floors of the figures in docs/detection.md: what was reached must not be lost. */
describe("detection on our own mails", () => {
  it("finds the English rejections and raises no alarm on an interview, an offer or an acknowledgement", async () => {
    const score = emptyScore();
    const mails = await readMailFile("tests/fixtures/mails/en/develop.jsonl");
    for (const mail of mails.filter(({ id }) => !id.startsWith("d"))) addMail(score, mail);
    for (const label of ["interview", "offer", "received"]) expect(score.kinds[label]?.["rejection"] ?? 0).toBe(0);
    expect(score.found / (score.found + score.missed), score.faults.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(score.found / (score.found + score.falseAlarms)).toBeGreaterThanOrEqual(0.97);
  });
});
