import { hostOfOrigin } from "../core/model/host-names";
import { gmailInspected } from "./gmail/inspect";
import { outlookInspected } from "./outlook/inspect";
import type { InspectedHost } from "./page/inspect-page";

/** What every host tells of itself for the self-check, in the order of `hostIds`. Apart from the hosts, so that the reader need not carry it. */
export const inspectedHosts: readonly InspectedHost[] = [gmailInspected, outlookInspected];

/** The host of this page, whether or not mails are read on it; null for a page of nobody we know. */
export function inspectedHostOf(page: Document): InspectedHost | null {
  // A window that the mail page opened and filled itself is about:blank; its origin is the mail page's.
  const origin = page.defaultView?.origin ?? page.location.origin;
  return inspectedHosts.find(({ id }) => id === hostOfOrigin(origin)) ?? null;
}
