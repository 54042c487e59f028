import { gmailInspected } from "./gmail/inspect";
import { outlookInspected } from "./outlook/inspect";
import type { InspectedHost } from "./page/inspect-page";

/** What every host tells of itself for the self-check, in the order of `hostIds`. Apart from the hosts, so that the reader need not carry it. */
export const inspectedHosts: readonly InspectedHost[] = [gmailInspected, outlookInspected];
