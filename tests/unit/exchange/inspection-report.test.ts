import { describe, expect, it } from "vitest";
import { writeInspection } from "../../../src/exchange/inspection-report";
import { makeInspection } from "../../support/inspection";

describe("a report of an inspection", () => {
  it("says which Onward, browser and page, and one line a need", () => {
    const about = { version: "0.1.0", browser: "Firefox 153.0" };
    expect(writeInspection(makeInspection({ sender: "missing" }), about).split("\n")).toEqual([
      "- Onward 0.1.0, Firefox 153.0",
      "- Host: gmail",
      "- Page: header buttons A, language en, ltr, light",
      "- A mail is open: yes",
      "- Cannot read: sender",
      "",
      "| need | result | found by | last seen | candidates | visible |",
      "| --- | --- | --- | --- | --- | --- |",
      "| thread | found | row 1 of 3 | 2026-09 | 1 | 1 |",
      "| subject | found | row 1 of 3 | 2026-09 | 1 | 1 |",
      "| sender | missing | none of 3 | – | 0 | 0 |",
      "| body | found | row 1 of 3 | 2026-09 | 1 | 1 |",
      "| keys | found | – | – | 0 | 0 |",
      "| replyButton | found | row 1 of 3 | 2026-09 | 1 | 1 |",
      "| quote | absent | none of 3 | – | 0 | 0 |",
      "",
    ]);
  });
});
