import type { HostId } from "../core/model/host-names";
import type { OpenMail } from "../core/model/open-mail";

/** What the popup learns about the tab it was opened over. */
export type TabStatus =
  | { readonly page: "not-mail" }
  | { readonly page: "site-off"; readonly host: HostId }
  /** The browser does not let Onward see this site. */
  | { readonly page: "no-access"; readonly hosts: readonly HostId[] }
  /** A mail page without a running reader: it has to be reloaded. */
  | { readonly page: "no-reader"; readonly host: HostId }
  /** `mail` is null while none is open; it may be one with nothing to show. */
  | { readonly page: "ready"; readonly host: HostId; readonly mail: OpenMail | null };

/** A tab as the popup learns it, without the mail that is open in it. */
export type TabReach = Exclude<TabStatus, { page: "ready" }> | { readonly page: "ready"; readonly host: HostId };

/** A tab that shows a mail site. */
export interface MailTab {
  readonly tabId: number;
  readonly host: HostId;
}

/** What became of looking into a tab: what was found, or why nothing was. `failed`: the page could not be looked at. */
export type Looked<T> =
  | { readonly page: "ready"; readonly host: HostId; readonly found: T }
  | Exclude<TabReach, { page: "ready" }>
  | { readonly page: "failed"; readonly host: HostId };

/** How the card should stand when the background hands it a mail; `reply` is open at the reply. */
export type Unfolding = "folded" | "focused" | "reply";
