import type { Page, Protocol } from "puppeteer-core";
import type { TestBrowser } from "./browser";
import type { Surface } from "./eyes";
import { connectionOf } from "./firefox-window";
import { here } from "./launch-here";

/** An element as what it can do: its name, and its attributes with what they hold. */
export interface MadePart {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Everything in the card's closed shadow root, which only the driver of the browser sees. */
export async function readCardParts(page: Page): Promise<MadePart[]> {
  const parts = here.browser === "chromium" ? await readInChromium(page) : await readInFirefox(page);
  if (parts.length === 0) throw new Error("There is no card.");
  return parts;
}

/** Everything in the body of one of our own pages, or in parts of any page. */
export async function readPageParts(page: Page, selector = "body *"): Promise<MadePart[]> {
  return page.$$eval(selector, (elements) =>
    elements.map(({ localName, attributes }) => ({
      tag: localName,
      attributes: Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
    })),
  );
}

/** Everything in the toolbar's popup, which is no page of Firefox's driver. */
export async function readPopupParts(browser: TestBrowser, popup: Surface): Promise<MadePart[]> {
  if (browser.name === "chromium") return readPageParts(popup as unknown as Page);
  return browser.inBackground((scope) => {
    const api = scope.chrome as unknown as { extension: { getViews(about: { type: string }): Window[] } };
    const [view] = api.extension.getViews({ type: "popup" });
    return [...(view?.document.querySelectorAll("body *") ?? [])].map(({ localName, attributes }) => ({
      tag: localName,
      attributes: Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
    }));
  }, null);
}

async function readInChromium(page: Page): Promise<MadePart[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  await session.detach();
  const parts: MadePart[] = [];
  const visit = (node: Protocol.DOM.Node, isInside: boolean): void => {
    const attributes = Object.fromEntries(
      (node.attributes ?? []).flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1] ?? ""]] : [])),
    );
    const isCard = "data-onward-card" in attributes;
    if (isInside && node.nodeType === 1) parts.push({ tag: node.localName, attributes });
    for (const child of node.shadowRoots ?? []) visit(child, isInside || isCard);
    for (const child of node.children ?? []) visit(child, isInside);
  };
  visit(root, false);
  return parts;
}

/** A node as WebDriver BiDi writes it down. */
interface WrittenNode {
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly WrittenNode[];
    readonly shadowRoot?: WrittenNode | null;
  };
}

async function readInFirefox(page: Page): Promise<MadePart[]> {
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const answer = await connectionOf(page.browser()).send("script.evaluate", {
    expression: "document.querySelector('[data-onward-card]')",
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
  });
  const parts: MadePart[] = [];
  const visit = ({ value }: WrittenNode): void => {
    if (!value) return;
    if (value.localName !== undefined) parts.push({ tag: value.localName, attributes: value.attributes ?? {} });
    for (const child of value.children ?? []) visit(child);
  };
  const { result } = answer.result as { result: WrittenNode };
  if (result.value?.shadowRoot) visit(result.value.shadowRoot);
  return parts;
}
