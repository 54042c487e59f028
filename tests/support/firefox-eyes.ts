import type { Page } from "puppeteer-core";
import type { Eyes } from "./eyes";
import type { FirefoxWindow } from "./firefox-window";

/** One node of Firefox's accessibility tree; the box is in CSS pixels of the page. */
export interface Seen {
  readonly role: string;
  readonly name: string;
  readonly isFocused: boolean;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

/** ARIA's words for what Firefox calls otherwise. */
const roles: Readonly<Record<string, string>> = {
  pushbutton: "button",
  "toggle button": "button",
  buttonmenu: "button",
  entry: "textbox",
  radiobutton: "radio",
  checkbutton: "checkbox",
  "text leaf": "StaticText",
  grouping: "group",
};

/** JavaScript for Firefox's window: lists what `browser` (a `<browser>` element) shows, in the order of the page. */
export function listSeen(browser: string): string {
  return `
    const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
    const browser = ${browser};
    const root = browser && service.getAccessibleFor(browser);
    const seen = [];
    if (!root) return seen;
    const boxOf = (node) => {
      const [x, y, width, height] = [{}, {}, {}, {}];
      node.getBounds(x, y, width, height);
      const scale = window.devicePixelRatio;
      return [x, y, width, height].map(({ value }) => value / scale);
    };
    const [left, top] = boxOf(root);
    const visit = (node) => {
      try {
        const role = node.attributes?.has("xml-roles") ? node.attributes.getStringProperty("xml-roles") : null;
        const [state] = [{}];
        node.getState(state, {});
        const [x, y, width, height] = boxOf(node);
        seen.push({
          role: role?.split(" ")[0] ?? service.getStringRole(node.role),
          name: node.name ?? "",
          isFocused: (state.value & Ci.nsIAccessibleStates.STATE_FOCUSED) !== 0,
          box: [x - left, y - top, width, height],
        });
      } catch (gone) {
        // It left the tree while it was looked at.
      }
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    };
    visit(root);
    return seen;`;
}

/** Looks at a page of the driver through the browser's own window. */
export function firefoxEyes(window: FirefoxWindow, page: Page): Eyes {
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const manager = `ChromeUtils.importESModule("chrome://remote/content/shared/TabManager.sys.mjs").TabManager`;
  const browser = `${manager}.getBrowserById(${JSON.stringify(context)})`;
  return seeingEyes(
    () => window.run<Seen[]>(listSeen(browser)),
    async ({ box: [x, y, width, height] }) => page.mouse.click(x + width / 2, y + height / 2),
  );
}

/** Eyes over a way to list what is there, and a way to press one of it. */
export function seeingEyes(list: () => Promise<Seen[]>, click: (seen: Seen) => Promise<void>): Eyes {
  const look = async () => (await list()).map((seen) => ({ ...seen, role: roles[seen.role] ?? seen.role }));
  return {
    async find(role, name) {
      const seen = (await look()).find((node) => node.role === role && node.name === name);
      return seen ? { click: () => click(seen) } : null;
    },
    async readNames(role) {
      return (await look()).filter((node) => node.role === role).map(({ name }) => name);
    },
    async readAll() {
      const texts = (await look()).filter(({ role }) => role === "StaticText");
      return texts.map(({ name }) => name).join(" ");
    },
    async readFocus() {
      const focused = (await look()).findLast(({ isFocused }) => isFocused);
      return focused ? `${focused.role} ${focused.name}`.trim() : "nothing";
    },
  };
}
