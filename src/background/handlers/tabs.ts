import { type HostId, hostOfOrigin } from "../../core/model/host-names";
import { tellByRecord } from "../../core/model/open-mail";
import type { Handlers } from "../../messages/answer";
import { callPage } from "../../messages/call";
import type { TabReach, Unfolding } from "../../messages/protocol";
import { browser } from "../../platform/browser";
import { listForbidden, maySee } from "../../platform/permissions";
import { readSettings } from "../../platform/settings-storage";
import { markMail } from "../../store/mails";
import { findBinding, unbind } from "../bindings";
import { lookUp, orNull } from "../look-up";
import { present, tellOthers } from "../present";

type Keys = "tab/status" | "card/open" | "popup/open";

/** What the popup and the card ask about tabs. */
export const tabHandlers: Pick<Handlers<"background">, Keys> = {
  async "tab/status"({ tabId }) {
    const reach = await reachTab(tabId);
    if (reach.page !== "ready") return reach;
    const binding = await findBinding(tabId);
    return { ...reach, mail: binding && (await lookUp(binding)) };
  },

  async "card/open"({ tabId }) {
    return { shown: await openCard(tabId) };
  },

  async "popup/open"() {
    await browser.action.openPopup();
    return null;
  },
};

/** Whether a reader reads in a tab, or what keeps it from reading. One that could not ask when it started gets another chance. */
export async function reachTab(tabId: number): Promise<TabReach> {
  const host = await hostOfTab(tabId);
  if (host === "hidden") return tellForbidden();
  if (!host) return { page: "not-mail" };
  if ((await readSettings()).sitesOff.includes(host)) return { page: "site-off", host };
  const reader = await callPage("mail/read", { again: false }, { tabId, frameId: 0 });
  if (!reader.ok && !(await maySee(host))) return { page: "no-access", hosts: [host] };
  if (!reader.ok) {
    await unbind({ tabId, frameId: 0 });
    return { page: "no-reader", host };
  }
  if (!reader.value.reading) await callPage("mail/read", { again: true }, { tabId, frameId: 0 });
  return { page: "ready", host };
}

/**
 * Opens the card beside the mail of a tab, also where it had been sent away. False when there is no mail with something
 * to show, no reader, or no room in the window.
 */
export async function openCard(tabId: number, unfolding: Unfolding = "focused"): Promise<boolean> {
  const binding = await findBinding(tabId);
  if (!binding) return false;
  const shown = await present(binding, tellByRecord(await lookUp(binding)), unfolding);
  if (!shown) return false;
  await orNull(() => markMail(binding.keys, { dismissedAt: null }));
  await tellOthers(binding, null);
  return true;
}

/** A tab whose address the browser keeps to itself may be a mail site that Onward may not see. */
async function tellForbidden(): Promise<TabReach> {
  const hosts = await listForbidden();
  return hosts.length > 0 ? { page: "no-access", hosts } : { page: "not-mail" };
}

/**
 * The host a tab shows; `hidden` where the browser does not tell. A window the mail page filled itself is about:blank; it
 * is known by its binding.
 */
async function hostOfTab(tabId: number): Promise<HostId | "hidden" | null> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined) return "hidden";
  const host = URL.canParse(url) ? hostOfOrigin(new URL(url).origin) : null;
  return host ?? (url === "about:blank" ? ((await findBinding(tabId))?.keys.host ?? null) : null);
}
