import { randomUUID } from "node:crypto";
import type { Mailbox } from "../mailbox";
import type { SimulatedSite } from "../simulated-site";
import { type PageSwitches, usualSwitches } from "../switches";
import { type BuiltPage, buildPage } from "./build-page";
import { makeNames, renameStyles } from "./class-names";
import { securityHeaders } from "./content-security-policy";
import { serverPage } from "./server-pages";

/** The address under which the simulated Gmail is served. */
export const gmailAddress = "https://mail.google.com/mail/u/0/";

/** A mailbox by its number or its address, and one that somebody else may use as well. */
const accountPaths = /^\/mail\/(?:b\/[\w-]+\/)?u\/[^/]+\/([^/]*)$/u;

/** Pages in Arabic run from right to left. */
const rightToLeft: PageSwitches["gmailLanguage"] = "ar";

/** Prepares the simulated Gmail for one mailbox. */
export async function simulateGmail(mailbox: Mailbox, switches: Partial<PageSwitches> = {}): Promise<SimulatedSite> {
  const built = await buildPage();
  const site: SimulatedSite = {
    mailbox,
    switches: { ...usualSwitches, ...switches },
    answer(url) {
      const { pathname } = new URL(url);
      const file = accountPaths.exec(pathname)?.[1];
      if (file === "editor.js") return script(built.editor);
      if (file === "") return serverPage(new URL(url), site) ?? mailPage(built, site.mailbox, site.switches);
      return { status: 404, headers: { "content-type": "text/plain" }, body: "" };
    },
  };
  return site;
}

function script(body: string): ReturnType<SimulatedSite["answer"]> {
  return { status: 200, headers: { "content-type": "text/javascript; charset=utf-8" }, body };
}

function mailPage(built: BuiltPage, mailbox: Mailbox, switches: PageSwitches): ReturnType<SimulatedSite["answer"]> {
  const nonce = randomUUID();
  // "<" is the only sign that could end a data block inside HTML.
  const content = JSON.stringify({ mailbox, switches, seed: nonce }).replaceAll("<", "\\u003c");
  const styles = renameStyles(built.styles, makeNames(nonce, switches.hashedNames));
  const { gmailLanguage: language, theme, backdrop } = switches;
  const direction = language === rightToLeft ? "rtl" : "ltr";
  const body = [
    `<!doctype html><html lang="${language}" dir="${direction}" data-theme="${theme}" data-backdrop="${backdrop}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>Inbox - ${mailbox.account.address} - Gmail</title>`,
    `<link rel="icon" href="data:,"><style nonce="${nonce}">${styles}</style></head><body>`,
    `<script type="application/json" id="simulated-content" nonce="${nonce}">${content}</script>`,
    `<script nonce="${nonce}">${built.script.replaceAll("</script", "<\\/script")}</script></body></html>`,
  ].join("\n");
  return { status: 200, headers: securityHeaders(nonce), body };
}
