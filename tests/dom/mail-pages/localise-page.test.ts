import { describe, expect, it } from "vitest";
import { hostIds } from "../../../src/core/model/host-names";
import { pageLanguages } from "../../fixtures/mail-pages/interface-words";
import { localise } from "../../support/localise-page";
import { readMailPages } from "../../support/mail-page-files";

/** What stands in labels and on buttons, and is no word of the mail app: names, subjects, addresses, files. */
const notOfTheApp =
  /(?:Dana|Kim|Alex) Example|Interview invitation|Another matter|(?:Re|Fwd): ?|Good news|[\w.+-]+@[\w.-]+|letter\.pdf|Google|Ctrl|Enter|\bAE?\b/gu;

/** Every word one hears or presses on a page. */
function readInterface(page: Document): string[] {
  const labels = ["aria-label", "title", "placeholder", "data-tooltip"].flatMap((name) =>
    [...page.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
  );
  const buttons = [...page.querySelectorAll("button, [role=button], [role=link], [role=menuitem]")];
  return [...labels, ...buttons.map((button) => button.textContent.trim())];
}

describe("a page in another language", () => {
  for (const host of hostIds) {
    for (const { name, html } of readMailPages(host)) {
      it(`has none of the English words of ${host}: ${name}`, () => {
        const page = new DOMParser().parseFromString(html, "text/html");
        const before = readInterface(page).length;
        localise(page, "ko");
        const words = readInterface(page);
        expect(words.filter((word) => /[a-z]{2}/iu.test(word.replace(notOfTheApp, "")))).toEqual([]);
        expect(words).toHaveLength(before);
        expect(page.documentElement.lang).toBe("ko");
      });
    }
  }

  it("runs from right to left in Arabic alone", () => {
    for (const language of pageLanguages) {
      const page = new DOMParser().parseFromString("<html><body>me</body></html>", "text/html");
      localise(page, language);
      expect(page.documentElement.dir).toBe(language === "ar" ? "rtl" : "ltr");
      expect(page.body.textContent === "me").toBe(language === "en");
    }
  });
});
