import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConformanceStage, openConformanceStage } from "../../support/conformance-stage";
import { here } from "../../support/launch-here";
import { readMailPages } from "../../support/mail-page-files";

let stage: ConformanceStage;

beforeAll(async () => {
  stage = await openConformanceStage();
});

afterAll(async () => {
  await stage.close();
});

describe(`a page with the structure of ${here.host}`, () => {
  for (const file of readMailPages(here.host)) {
    describe(`${file.name}: ${file.expected.about}`, () => {
      let page: Page;
      beforeAll(async () => {
        page = await stage.show(file);
      });

      it("is read as it is written down", async () => {
        const check = page.evaluate((...about) => window.conformance.check(...about), here.host, file.expected);
        expect(await check).toEqual([]);
      });

      it("is read alike in every language", async () => {
        const check = page.evaluate(
          (...about) => window.conformance.checkLanguages(...about),
          here.host,
          file.expected,
        );
        expect(await check).toEqual([]);
      });
    });
  }
});
