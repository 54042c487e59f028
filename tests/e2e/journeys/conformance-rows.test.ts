import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConformanceStage, openConformanceStage } from "../../support/conformance-stage";
import { here } from "../../support/launch-here";
import { readMailPages } from "../../support/mail-page-files";

const files = readMailPages(here.host);

/** Broken pages that are tried, over all pages of the host. */
const brokenPages = 200;
const brokenEach = Math.ceil(brokenPages / files.length);

let stage: ConformanceStage;

let readings = 0;

/** Needs of which one row was missed, and on how many pages. */
const lostOn = new Map<string, number>();

beforeAll(async () => {
  stage = await openConformanceStage();
});

afterAll(async () => {
  await stage.close();
  const needs = [...lostOn].sort(([, a], [, b]) => b - a).map(([need, pages]) => `${need} (${pages})`);
  console.info(
    `In ${here.host}, something is lost without one row of: ${needs.join(", ")}; in brackets, on how many of ${files.length} pages.`,
  );
});

describe(`a page with the structure of ${here.host} that changed`, () => {
  for (const [index, file] of files.entries()) {
    describe(file.name, () => {
      let page: Page;
      beforeAll(async () => {
        page = await stage.show(file);
      });

      it("is read alike or not at all without any row of the tables, and without some two, and without a whole need", async () => {
        const { wrong, lost, tried } = await page.evaluate(
          (...about) => window.conformance.tryRows(...about),
          here.host,
          file.expected,
          index,
        );
        for (const need of lost) lostOn.set(need, (lostOn.get(need) ?? 0) + 1);
        expect(wrong).toEqual([]);
        readings += tried;
      });

      it("is read as far as it is still there with random parts of it gone", async () => {
        const { wrong, tried } = await page.evaluate(
          (...about) => window.conformance.tryBroken(...about),
          here.host,
          file.expected,
          index,
          brokenEach,
        );
        expect(wrong).toEqual([]);
        expect(tried).toBe(brokenEach);
      });
    });
  }

  it("is not read without what it takes, and read again once the tables are whole", async () => {
    const file = files.find(({ expected }) => expected.mail !== null && expected.window === undefined);
    if (!file) throw new Error("No page has a mail.");
    const page = await stage.show(file);
    const read = () => page.evaluate(async (host) => (await window.conformance.read(host)).mail?.messageKey, here.host);
    expect(await read()).toBe(file.expected.mail?.messageKey);
    for (const index of [0, 1, 2]) {
      await page.evaluate((...about) => window.conformance.removeRow(...about), here.host, "subject", index);
    }
    expect(await read()).toBeUndefined();
    await page.evaluate(() => window.conformance.restore());
    expect(await read()).toBe(file.expected.mail?.messageKey);
  });

  it("was tried as often as it should be", () => {
    expect(readings).toBeGreaterThan(30 * files.length);
  });
});
