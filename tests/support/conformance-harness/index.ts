import type { HostId } from "../../../src/core/model/host-names";
import { type PageLanguage, pageLanguages } from "../../fixtures/mail-pages/interface-words";
import type { ExpectedMail, ExpectedPage } from "../expected-page";
import { localise, localiseWord } from "../localise-page";
import { type BrokenReport, tryBroken } from "./broken";
import { compareReading, type Difference, sayDifference } from "./compare";
import { startQuickClock } from "./quick-clock";
import { type Reading, readPage } from "./reading";
import { type RowReport, tryRows } from "./rows";
import { removeRow, restoreRows } from "./tables";

/** What tests ask on a page, of the host's own functions. */
interface Conformance {
  /** All a host says of the page as it stands. */
  read(host: HostId): Promise<Reading>;
  /** Takes one row out of a table of a host, until `restore`. */
  removeRow(host: HostId, table: string, index: number): void;
  /** The page as it was loaded, and every table whole. */
  restore(): void;
  /** In which the page is read otherwise than it is written down; nothing that had to be found out may be lost. */
  check(host: HostId, expected: ExpectedPage): Promise<string[]>;
  /** The same in every language: lines begin with the language. */
  checkLanguages(host: HostId, expected: ExpectedPage): Promise<string[]>;
  /** See `tryRows`. */
  tryRows(host: HostId, expected: ExpectedPage, seed: number): Promise<RowReport>;
  /** See `tryBroken`. */
  tryBroken(host: HostId, expected: ExpectedPage, seed: number, times: number): Promise<BrokenReport>;
}

declare global {
  interface Window {
    conformance: Conformance;
  }
}

startQuickClock(window);

const loaded = { body: document.body.cloneNode(true), title: document.title };

function restorePage(): void {
  document.body.replaceWith(loaded.body.cloneNode(true));
  document.title = loaded.title;
  localise(document, "en");
}

async function check(host: HostId, expected: ExpectedPage): Promise<Difference[]> {
  const differences = compareReading(await readPage(host, true), expected);
  return differences.filter(({ field, isLoss }) => !(isLoss && mayLack(expected, field)));
}

function mayLack(expected: ExpectedPage, field: string): boolean {
  return (
    (expected.mayLack?.includes(field) ?? false) ||
    (expected.mayBeNull === true && /^(?:mail|keys|reply)$/u.test(field))
  );
}

/** What is in the person's language by nature: how the mail app calls them. */
function inLanguage(mail: ExpectedMail, language: PageLanguage): ExpectedMail {
  const call = <T extends { readonly sender: ExpectedMail["sender"] }>(writer: T): T =>
    writer.sender.name === "me"
      ? { ...writer, sender: { ...writer.sender, name: localiseWord("me", language) } }
      : writer;
  return { ...call(mail), earlier: mail.earlier.map(call) };
}

/** A time that is written in a language may be read or not; if it tells which message is the newest, so may the mail. */
function mayLackInLanguage({ host, field }: { host: HostId; field: string }, expected: ExpectedPage): boolean {
  if (host !== "outlook") return false;
  return field === "sentAt" || (expected.timesTell === true && /^(?:mail|keys|reply)$/u.test(field));
}

window.conformance = {
  read: (host) => readPage(host),
  removeRow,
  restore() {
    restorePage();
    restoreRows();
  },
  check: async (host, expected) => {
    const differences = await check(host, expected);
    restorePage();
    return differences.map(sayDifference);
  },
  async checkLanguages(host, expected) {
    const report: string[] = [];
    for (const language of pageLanguages) {
      restorePage();
      localise(document, language);
      const mail = expected.mail && inLanguage(expected.mail, language);
      const found = await check(host, { ...expected, mail });
      const differences = found.filter(
        ({ field, isLoss }) => language === "en" || !(isLoss && mayLackInLanguage({ host, field }, expected)),
      );
      report.push(...differences.map((difference) => `${language} · ${sayDifference(difference)}`));
    }
    restorePage();
    return report;
  },
  tryRows,
  tryBroken: (host, expected, seed, times) => tryBroken(host, expected, { seed, times, restorePage }),
};
