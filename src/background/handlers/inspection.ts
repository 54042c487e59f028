import { type GenericSchema, safeParse } from "valibot";
import { hostOfOrigin, hostOrigins } from "../../core/model/host-names";
// eslint-disable-next-line boundaries/dependencies -- only the path of the built script is imported, nothing of the inspector
import inspectorScript from "../../inspector/index.iife.ts?script&iife";
// eslint-disable-next-line boundaries/dependencies -- as above
import structureScript from "../../inspector/structure.iife.ts?script&iife";
import type { Handlers } from "../../messages/answer";
import type { Looked, MailTab } from "../../messages/protocol";
import { browser } from "../../platform/browser";
import { askInspector } from "../ask-inspector";
import { listBindings } from "../bindings";
import { inspectionShape, structureShape } from "../inspection-shape";
import { reachTab } from "./tabs";

type Keys = "tab/list" | "tab/inspect" | "tab/describe";

/** The self-check: which mail tabs there are, and what is found on their pages. */
export const inspectionHandlers: Pick<Handlers<"background">, Keys> = {
  async "tab/list"() {
    const found: MailTab[] = [];
    const patterns = Object.values(hostOrigins).flatMap((origins) => origins.map((origin) => `${origin}/*`));
    for (const { id, url } of await browser.tabs.query({ url: patterns })) {
      const host = url !== undefined && URL.canParse(url) ? hostOfOrigin(new URL(url).origin) : null;
      if (host && id !== undefined) found.push({ tabId: id, host });
    }
    // A window that a mail page filled itself has no address; it is known by its binding, once a mail was read in it.
    for (const { tabId, keys } of await listBindings()) {
      if (!found.some((tab) => tab.tabId === tabId)) found.push({ tabId, host: keys.host });
    }
    return found;
  },

  async "tab/inspect"({ tabId }) {
    return lookInto(tabId, inspectorScript, inspectionShape);
  },

  async "tab/describe"({ tabId }) {
    return lookInto(tabId, structureScript, structureShape);
  },
};

/** Has the page of a tab looked at, unless its site is switched off or cannot be seen. What has another shape is not taken. */
async function lookInto<T>(tabId: number, script: string, shape: GenericSchema<T>): Promise<Looked<T>> {
  const reach = await reachTab(tabId);
  if (reach.page !== "ready") return reach;
  const { success, output } = safeParse(shape, await askInspector(tabId, script));
  return success ? { ...reach, found: output } : { page: "failed", host: reach.host };
}
