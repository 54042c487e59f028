import type { Page } from "puppeteer-core";
import { type Eyes, inTwoFrames } from "./eyes";
import type { FirefoxWindow } from "./firefox-window";
import { until } from "./soon";

/** One node of Firefox's accessibility tree; the box is in CSS pixels of the page. */
export interface Seen {
  readonly role: string;
  readonly name: string;
  readonly isFocused: boolean;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

/** ARIA's words for what Firefox calls otherwise, and Chromium's where ARIA has none. */
const roles: Readonly<Record<string, string>> = {
  pushbutton: "button",
  "toggle button": "button",
  buttonmenu: "button",
  entry: "textbox",
  "password text": "textbox",
  radiobutton: "radio",
  checkbutton: "checkbox",
  "text leaf": "StaticText",
  grouping: "group",
  summary: "DisclosureTriangle",
};

/**
 * JavaScript for Firefox's window: `service`, which has the accessibility trees. The window keeps it: one that nobody holds is
 * collected as garbage, and every tree goes with it and has to grow again.
 */
const takeService = `
    const service = (window.keptAccessibility ??=
      Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService));`;

/** JavaScript for Firefox's window: lists what `browser` (a `<browser>` element) shows, in the order of the page. */
export function listSeen(browser: string): string {
  return `
    ${takeService}
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
  const navigables = `ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs").NavigableManager`;
  const browser = `${navigables}.getBrowsingContextById(${JSON.stringify(context)})?.top.embedderElement`;
  /** The middle of the named thing once two frames have passed, or null while it is not in the window. */
  const middleOf = async ({ role, name }: Pick<Seen, "role" | "name">) => {
    await page.evaluate(inTwoFrames);
    const seen = await window.run<Seen[]>(listSeen(browser));
    const found = seen.find((node) => node.role === role && node.name === name);
    return found ? middleInside(found.box, await page.evaluate(() => [innerWidth, innerHeight] as const)) : null;
  };
  return seeingEyes({
    window,
    browser,
    list: async () => {
      await page.evaluate(inTwoFrames);
      return window.run<Seen[]>(listSeen(browser));
    },
    click: async ({ role, name }) => {
      await window.run(
        actOn(browser, { role, name }, "node.scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE)"),
      );
      const [x, y] = await until(`The ${role} “${name}” does not come to rest in view.`, async () => {
        const before = await middleOf({ role, name });
        const now = await middleOf({ role, name });
        return before && now && before.every((at, index) => at === now[index]) ? now : null;
      });
      await page.mouse.click(x, y);
    },
    wakeFocus: async () => {
      if (!(await page.evaluate(hasFocusOnOwnPage))) return false;
      await window.run(`const shown = ${browser}; shown.blur(); shown.focus();`);
      return true;
    },
    takePicture: async () => {
      await page.evaluate(inTwoFrames);
      return page.screenshot();
    },
  });
}

/** Runs in the page: whether something on a page of ours has focus. */
function hasFocusOnOwnPage(): boolean {
  const { activeElement, body } = document;
  return (
    location.protocol === "moz-extension:" && document.hasFocus() && activeElement !== null && activeElement !== body
  );
}

function middleInside(
  [x, y, width, height]: Seen["box"],
  [right, bottom]: readonly [number, number],
): readonly [number, number] | null {
  const middle = [x + width / 2, y + height / 2] as const;
  return middle[0] > 0 && middle[0] < right && middle[1] > 0 && middle[1] < bottom ? middle : null;
}

/** JavaScript for Firefox's window: does something with one `node` of what `browser` shows, if it is there. */
export function actOn(browser: string, { role, name }: Pick<Seen, "role" | "name">, act: string): string {
  return `
    ${takeService}
    const roleOf = (node) => {
      const own = node.attributes?.has("xml-roles") ? node.attributes.getStringProperty("xml-roles").split(" ")[0] : null;
      return own ?? service.getStringRole(node.role);
    };
    const find = (node) => {
      if (node.name === ${JSON.stringify(name)} && roleOf(node) === ${JSON.stringify(role)}) return node;
      for (let child = node.firstChild; child; child = child.nextSibling) {
        const found = find(child);
        if (found) return found;
      }
      return null;
    };
    const node = find(service.getAccessibleFor(${browser}));
    if (node) { ${act}; }`;
}

/** What eyes in Firefox are made of: the window, and how one surface in it is listed, pressed and drawn. */
interface FirefoxSight {
  readonly window: FirefoxWindow;
  /** JavaScript for the window: the surface's `<browser>`. */
  readonly browser: string;
  readonly list: () => Promise<Seen[]>;
  readonly click: (seen: Seen) => Promise<void>;
  readonly takePicture: Eyes["takePicture"];
  /**
   * Has Firefox tell once more what has focus, and answers whether there is something. What takes it while its window is
   * just coming up, on a busy machine, takes it without a word: no event, and nothing in the accessibility tree.
   */
  readonly wakeFocus?: () => Promise<boolean>;
}

/** Eyes over one surface. */
export function seeingEyes({ window, browser, list, click, takePicture, wakeFocus }: FirefoxSight): Eyes {
  const look = async () => (await list()).map((seen) => ({ ...seen, says: roles[seen.role] ?? seen.role }));
  return {
    async find(role, name) {
      const seen = (await look()).find((node) => node.says === role && node.name === name);
      return seen ? { click: () => click(seen) } : null;
    },
    async readNames(role) {
      return (await look()).filter((node) => node.says === role).map(({ name }) => name);
    },
    async readAll() {
      const texts = (await look()).filter(({ says }) => says === "StaticText");
      return texts.map(({ name }) => name).join(" ");
    },
    async readFocus() {
      const lookForFocus = async () =>
        (await look()).findLast(({ isFocused, says }) => isFocused && says !== "document");
      const focused = (await lookForFocus()) ?? ((await wakeFocus?.()) === true ? await lookForFocus() : undefined);
      return focused ? `${focused.says} ${focused.name}`.trim() : "nothing";
    },
    takePicture,
    setColours: (theme) =>
      window.run(`const shown = ${browser}; shown.browsingContext.prefersColorSchemeOverride = "${theme}"`),
    setMedium: (medium) => window.run(`const shown = ${browser}; shown.browsingContext.mediumOverride = "${medium}"`),
  };
}
