import { later } from "./clock";
import { recordEverything } from "./records";
import { policy } from "./trusted-types";
import { setLanguage } from "./words";

/** Milliseconds after which the opener writes a window anew. */
const rewriteDelay = 700;

/**
 * Opens a window without an address, which this page's script fills with nodes. Where it is rewritten, the opener later
 * ends its document and begins another in its place: all nodes and all listeners in it are gone, and `fill` is called again.
 */
export function openOwnWindow(title: string, fill: (page: Document) => void): void {
  const page = window.open("about:blank", "", "popup,width=1000,height=800")?.document;
  if (!page) throw new Error("The browser refused the window.");
  const dress = () => {
    if (page.defaultView) page.defaultView.simulatedOutlook = window.simulatedOutlook;
    page.title = title;
    Object.assign(page.documentElement.dataset, document.documentElement.dataset);
    setLanguage(page);
    page.head.append(...[...document.querySelectorAll("head > style")].map((style) => style.cloneNode(true)));
    recordEverything(page);
    fill(page);
  };
  dress();
  if (window.simulatedOutlook.switches.ownWindow !== "rewritten") return;
  later(rewriteDelay, () => {
    if (page.defaultView?.closed !== false) return;
    page.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Outlook writes its windows this way, through its own policy
    page.write(policy.createHTML("<!doctype html><html><head></head><body></body></html>") as string);
    page.close();
    dress();
  });
}
