import type { CDPSession, ElementHandle, Page, Protocol, SerializedAXNode } from "puppeteer-core";
import { type Eyes, inTwoFrames } from "./eyes";
import { until } from "./soon";

/** Looks through the accessibility tree the driver asks Chromium for. */
export function chromiumEyes(page: Page): Eyes {
  let session: Promise<CDPSession> | null = null;
  let media: Protocol.Emulation.SetEmulatedMediaRequest = {};
  /** All of it in one call: each of the driver's own takes back what the other asked for. */
  const emulate = async (more: typeof media) => {
    media = { ...media, ...more };
    session ??= page.createCDPSession();
    await (await session).send("Emulation.setEmulatedMedia", media);
  };
  const list = async (): Promise<SerializedAXNode[]> => {
    const nodes: SerializedAXNode[] = [];
    const visit = (node: SerializedAXNode): void => {
      nodes.push(node);
      for (const child of node.children ?? []) visit(child);
    };
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    if (tree) visit(tree);
    return nodes;
  };
  return {
    async find(role, name) {
      // While the page goes from one address to the next there is nothing to be found.
      const found = await page.$(`::-p-aria([name="${name}"][role="${role}"])`).catch(() => null);
      return found && { click: () => clickAtRest(page, found, `The ${role} “${name}” does not come to rest in view.`) };
    },
    async readNames(role) {
      return (await list()).filter((node) => node.role === role).map((node) => node.name ?? "");
    },
    async readAll() {
      const texts = (await list()).filter((node) => node.role === "StaticText");
      return texts.map((node) => node.name ?? "").join(" ");
    },
    async readFocus() {
      const focused = (await list()).findLast((node) => node.focused);
      return focused && focused.role !== "RootWebArea" ? `${focused.role} ${focused.name ?? ""}`.trim() : "nothing";
    },
    async takePicture() {
      await page.evaluate(inTwoFrames);
      return page.screenshot();
    },
    setColours: (theme) => emulate({ features: [{ name: "prefers-color-scheme", value: theme }] }),
    setMedium: (medium) => emulate({ media: medium }),
  };
}

/** Clicks in the middle of something once two looks, two frames apart, find it at the same place. */
async function clickAtRest(page: Page, found: ElementHandle, message: string): Promise<void> {
  await found.scrollIntoView();
  const { x, y } = await until(message, async () => {
    const before = await found.clickablePoint();
    // A page that lies behind another one draws no frames.
    await page.evaluate(`document.visibilityState === "hidden" ? null : ${inTwoFrames}`);
    const now = await found.clickablePoint();
    return before.x === now.x && before.y === now.y ? now : null;
  });
  await page.mouse.click(x, y);
}
