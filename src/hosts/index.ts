import { hostOfOrigin } from "../core/model/host-names";
import { gmail } from "./gmail";
import type { Host } from "./host";
import { outlook } from "./outlook";

/** Every host Onward can read, in the order of `hostIds`. */
export const hosts: readonly Host[] = [gmail, outlook];

/** The host of this page if mails are read on it; null for every other page. */
export function hostOfPage(page: Document): Host | null {
  // A window that the mail page opened and filled itself is about:blank; its origin is the mail page's.
  const origin = page.defaultView?.origin ?? page.location.origin;
  const host = hosts.find(({ id }) => id === hostOfOrigin(origin));
  return host?.isMailPage(page) ? host : null;
}
