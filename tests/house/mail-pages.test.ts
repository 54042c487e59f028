import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hostIds, hostOrigins } from "../../src/core/model/host-names";
import { mailPagesFolder, readMailPages } from "../support/mail-page-files";

describe("pages with the structure of a mail app", () => {
  for (const host of hostIds) {
    const files = readdirSync(`${mailPagesFolder}/${host}`);

    it(`of ${host} are ten at least, and each has what is expected of it, and nothing else lies there`, () => {
      const pages = files.flatMap((file) => (file.endsWith(".html") ? [file.replace(/\.html$/u, "")] : []));
      expect(pages.length).toBeGreaterThanOrEqual(10);
      expect(files.sort()).toEqual(pages.flatMap((name) => [`${name}.expected.json`, `${name}.html`]).sort());
    });

    for (const { name, html, expected } of readMailPages(host)) {
      it(`of ${host} are written down in one piece: ${name}`, () => {
        expect(hostOrigins[host]).toContain(new URL(expected.address).origin);
        const { host: of, messageKey, threadKey } = expected.mail ?? {};
        expect(expected.keys).toEqual(expected.mail && { host: of, messageKey, threadKey });
        expect(expected.hasPlace && expected.mail === null).toBe(false);
        const { presses = [], editor, trouble = [] } = expected.reply ?? {};
        expect(presses.length + trouble.length > 0 || editor !== undefined).toBe(expected.mail !== null);
        for (const part of editor === undefined ? presses : [editor]) expect(html).toContain(`data-part="${part}"`);
        expect(html.includes('data-part="newest"') || expected.mail === null).toBe(true);
      });
    }

    it(`of ${host} name nobody but invented people at reserved addresses`, () => {
      for (const { html } of readMailPages(host)) {
        const addresses = html.match(/[\w.+-]+@[\w.-]+/gu) ?? [];
        expect(addresses.filter((address) => !/\.example$/u.test(address) && !/@0+$/u.test(address))).toEqual([]);
      }
    });
  }
});
