import type { CDPSession, Page, Protocol, SerializedAXNode } from "puppeteer-core";
import { clickAtRest } from "./click-at-rest";
import { type Eyes, inTwoFrames } from "./eyes";

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
      const look = () => page.$(`::-p-aria([name="${name}"][role="${role}"])`).catch(() => null);
      const click = async () => {
        await clickAtRest(page, `${role} “${name}”`, look);
      };
      return (await look()) && { click };
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
