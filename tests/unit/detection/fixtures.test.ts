import { describe, expect, it } from "vitest";
import { readMailFile } from "../../../scripts/mail-files";
import { measureMails } from "../../../scripts/measure-detection";

const fixtures = "tests/fixtures/mails";

/** Floors of the figures in docs/detection.md: what was reached must not be lost. */
describe("detection on our own mails", () => {
  it("finds the rejections and reads them right or not at all", async () => {
    const measure = measureMails(await readMailFile(`${fixtures}/en-rejections.jsonl`));
    expect(measure.found / measure.mails, measure.wrong.join("\n")).toBeGreaterThanOrEqual(0.97);
    for (const field of ["company", "role"] as const) {
      const { right, wrong, silent } = measure.fields[field];
      expect(right / (right + wrong + silent), field).toBeGreaterThanOrEqual(0.6);
      expect(wrong / (right + wrong + silent), field).toBeLessThanOrEqual(0.03);
    }
    const { right, wrong } = measure.fields.replyable;
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.98);
  });

  it("raises no false alarm", async () => {
    const measure = measureMails(await readMailFile(`${fixtures}/en-others.jsonl`));
    expect(measure.wrong).toEqual([]);
    expect(measure.byLabel["interview"]).toEqual({ none: 50 });
    expect(measure.byLabel["offer"]).toEqual({ none: 18 });
    expect(measure.byLabel["received"]).toEqual({ none: 50 });
    expect(measure.byLabel["hold"]?.["hold"]).toBeGreaterThanOrEqual(12);
  });

  it("keeps what was mended on mails made up unseen", async () => {
    const { found, missed, falseAlarms, byLabel, wrong } = measureMails(
      await readMailFile(`${fixtures}/en-unseen.jsonl`),
    );
    for (const label of ["interview", "offer", "received"]) {
      expect(byLabel[label]?.["rejection"] ?? 0, wrong.join("\n")).toBe(0);
    }
    expect(found / (found + falseAlarms), wrong.join("\n")).toBeGreaterThanOrEqual(0.97);
    expect(found / (found + missed), wrong.join("\n")).toBeGreaterThanOrEqual(0.93);
  });
});
