import { type HostId, hostOfOrigin } from "../core/model/host-names";
import { gmailAllTables } from "./gmail/all-tables";
import { outlookAllTables } from "./outlook/all-tables";
import type { Table } from "./page/find";

/** Every need of a host with the ways to find it, for whatever goes through all of them. */
export interface HostTables {
  readonly id: HostId;
  readonly tables: Readonly<Record<string, Table>>;
  /** The need in which a mail is shown. */
  readonly region: string;
  /** Needs whose inside is a mail's own words. */
  readonly words: readonly string[];
}

/** The tables of every host, in the order of `hostIds`. */
export const allTables: readonly HostTables[] = [gmailAllTables, outlookAllTables];

/** The one of a list that is for this page's host, whether or not mails are read on it; null for a page of nobody we know. */
export function ofPage<T extends { readonly id: HostId }>(list: readonly T[], page: Document): T | null {
  // A window that the mail page opened and filled itself is about:blank; its origin is the mail page's.
  const origin = page.defaultView?.origin ?? page.location.origin;
  return list.find(({ id }) => id === hostOfOrigin(origin)) ?? null;
}
