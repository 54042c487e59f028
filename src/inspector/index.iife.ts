import { inspectedHostOf } from "../hosts/inspectors";
import { describePage, type InspectedHost, inspectPage } from "../hosts/page/inspect-page";
import { settledInspection } from "../hosts/page/settled-inspection";
import { offerInspector } from "../messages/inspector";

offerInspector({
  inspect: () => tried((host) => settledInspection(() => inspectPage(host, document), rest)),
  describe: () => tried((host) => ({ structure: describePage(host, document) })),
});

/** A page that cannot even be looked at is told as null, and nothing of it to the page's console. */
async function tried<T>(work: (host: InspectedHost) => T | Promise<T>): Promise<T | null> {
  try {
    const host = inspectedHostOf(document);
    return host && (await work(host));
  } catch {
    return null;
  }
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}
