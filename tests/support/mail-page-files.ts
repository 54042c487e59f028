import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostId } from "../../src/core/model/host-names";
import type { ExpectedPage } from "./expected-page";

/** Where the pages with the structure of the mail apps lie, a folder a host. */
export const mailPagesFolder = "tests/fixtures/mail-pages";

/** One page, and what a host must make of it. */
export interface MailPageFile {
  readonly name: string;
  readonly html: string;
  readonly expected: ExpectedPage;
}

/** Every page of a host, by name. */
export function readMailPages(host: HostId): MailPageFile[] {
  const folder = join(mailPagesFolder, host);
  const names = readdirSync(folder).filter((file) => file.endsWith(".html"));
  return names.sort().map((file) => {
    const name = file.replace(/\.html$/u, "");
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")) as ExpectedPage;
    return { name, html: readFileSync(join(folder, file), "utf8"), expected };
  });
}
