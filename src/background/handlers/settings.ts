import { type HostId, hostIds, hostOrigins } from "../../core/model/host-names";
import type { Handlers } from "../../messages/answer";
import { callPage } from "../../messages/call";
import { browser } from "../../platform/browser";
import { readSettings, writeSettings } from "../../platform/settings-storage";
import { listBindings, unbind } from "../bindings";
import { renewSnapshot } from "../keep-snapshot";
import { lookUp } from "../look-up";
import { forgetSession } from "../place-readers";
import { renew, setBadge } from "../present";
import { remind } from "../remind";
import { reported } from "../reported";

/** How long a tab may take to answer before nobody waits for it any more, in milliseconds. */
const patience = 1_000;

type Keys = "site/switch" | "settings/write" | "store/replaced";

/** What the person sets, and what follows from it on open pages. */
export const settingsHandlers: Pick<Handlers<"background">, Keys> = {
  async "site/switch"({ host, on }) {
    const others = (await readSettings()).sitesOff.filter((id) => id !== host);
    const settings = await writeSettings({ sitesOff: on ? others : [...others, host] });
    if (!on) await clearHost(host);
    await wake(await listTabs([host]));
    return settings;
  },

  async "settings/write"({ settings }) {
    return writeSettings(settings);
  },

  async "store/replaced"() {
    // Before anything else is waited for: a renewal that is due would take the rows which were replaced for lost.
    await reported("snapshot", renewSnapshot({ isReplaced: true }));
    const { sitesOff } = await readSettings();
    const bindings = await listBindings();
    for (const binding of bindings.filter(({ keys }) => !sitesOff.includes(keys.host)))
      void renew(binding, await lookUp(binding));
    for (const host of sitesOff) await clearHost(host);
    // What was judged by the record that is gone now, and what stood beside a mail, is not remembered: readers tell anew.
    await forgetSession();
    await wake([...(await listTabs(hostIds)), ...bindings.map(({ tabId }) => tabId)]);
    void remind();
    return null;
  },
};

/** Takes everything of ours off the pages of a host. */
async function clearHost(host: HostId): Promise<void> {
  for (const binding of await listBindings()) {
    if (binding.keys.host !== host) continue;
    await unbind(binding);
    await setBadge(binding.tabId, null);
    void callPage("record/changed", { mail: null }, binding);
  }
}

/** Tabs that show one of these hosts and are no mere memory of it. */
async function listTabs(hosts: readonly HostId[]): Promise<number[]> {
  const url = hosts.flatMap((host) => hostOrigins[host].map((origin) => `${origin}/*`));
  const tabs = await browser.tabs.query({ url });
  return tabs.filter(({ discarded }) => !discarded).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/**
 * Has the readers of these tabs start anew; each asks whether it may read. The person waits for the tabs that answer, so that
 * the popup then finds them read, and not for one that does not.
 */
async function wake(tabIds: readonly number[]): Promise<void> {
  const woken = [...new Set(tabIds)].map((tabId) => callPage("mail/read", { again: true }, { tabId, frameId: 0 }));
  await Promise.race([Promise.allSettled(woken), new Promise((over) => setTimeout(over, patience))]);
}
