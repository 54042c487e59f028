import { type HostId, hostOrigins } from "../../core/model/host-names";
import type { Handlers } from "../../messages/answer";
import { callPage } from "../../messages/call";
import { browser } from "../../platform/browser";
import { readSettings, writeSettings } from "../../platform/settings-storage";
import { listBindings, unbind } from "../bindings";
import { lookUp } from "../look-up";
import { renew, setBadge } from "../present";

type Keys = "site/switch" | "settings/write" | "store/erased";

/** What the person sets, and what follows from it on open pages. */
export const settingsHandlers: Pick<Handlers<"background">, Keys> = {
  async "site/switch"({ host, on }) {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- there is one host today
    const others = (await readSettings()).sitesOff.filter((id) => id !== host);
    const settings = await writeSettings({ sitesOff: on ? others : [...others, host] });
    if (!on) await clearHost(host);
    await wakeReaders(host);
    return settings;
  },

  async "settings/write"({ firstName, signOff }) {
    return writeSettings({ firstName, signOff });
  },

  async "store/erased"() {
    for (const binding of await listBindings()) await renew(binding, await lookUp(binding));
    return null;
  },
};

/** Takes everything of ours off the pages of a host. */
async function clearHost(host: HostId): Promise<void> {
  for (const binding of await listBindings()) {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- there is one host today
    if (binding.keys.host !== host) continue;
    await callPage("record/changed", { mail: null }, binding);
    await unbind(binding);
    await setBadge(binding.tabId, null);
  }
}

/** Has the readers of a host look again; each learns from the answer whether to go on or to stop. */
async function wakeReaders(host: HostId): Promise<void> {
  const tabs = await browser.tabs.query({ url: hostOrigins[host].map((origin) => `${origin}/*`) });
  for (const { id } of tabs)
    if (id !== undefined) await callPage("mail/read", { again: true }, { tabId: id, frameId: 0 });
}
