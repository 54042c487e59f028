import { randomUUID } from "node:crypto";
import type { Mailbox } from "../mailbox";
import type { SimulatedSite } from "../simulated-site";
import { type PageSwitches, usualSwitches } from "../switches";
import { buildPage } from "./build-page";

/** The address under which the simulated Outlook is opened; it answers on every host Outlook has. */
export const outlookAddress = "https://outlook.live.com/mail/0/";

/** Prepares the simulated Outlook for one mailbox. */
export async function simulateOutlook(mailbox: Mailbox, switches: Partial<PageSwitches> = {}): Promise<SimulatedSite> {
  const { script, styles } = await buildPage();
  const site: SimulatedSite = {
    mailbox,
    switches: { ...usualSwitches, ...switches },
    answer(url) {
      const { pathname } = new URL(url);
      // Every route is the same page; its script shows what the address names.
      if (/^\/(?:mail|calendar|people|files|hosted)(?:\/|$)/u.test(pathname)) return mailPage(script, styles, site);
      return { status: 404, headers: { "content-type": "text/plain" }, body: "" };
    },
  };
  return site;
}

function mailPage(script: string, styles: string, { mailbox, switches }: SimulatedSite) {
  const nonce = randomUUID();
  // "<" is the only sign that could end a data block inside HTML.
  const content = JSON.stringify({ mailbox, switches }).replaceAll("<", "\\u003c");
  const body = [
    `<!doctype html><html lang="en" dir="ltr" data-look-theme="${switches.theme}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>Mail - ${mailbox.account.name} - Outlook</title>`,
    `<link rel="icon" href="data:,"><style nonce="${nonce}">${styles}</style></head><body>`,
    `<script type="application/json" id="simulated-content" nonce="${nonce}">${content}</script>`,
    `<script nonce="${nonce}">${script.replaceAll("</script", "<\\/script")}</script></body></html>`,
  ].join("\n");
  return { status: 200, headers: securityHeaders(nonce), body };
}

/** After the headers Outlook sends: Trusted Types are enforced, and the page has a `default` policy of its own, which allows no second. */
function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache, no-store",
    "content-security-policy": [
      "require-trusted-types-for 'script'",
      "trusted-types default owa",
      `script-src 'report-sample' 'nonce-${nonce}' 'strict-dynamic'`,
      "object-src 'none'",
      "base-uri 'self'",
    ].join("; "),
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
  };
}
