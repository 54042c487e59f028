import type { Browser, Page } from "puppeteer-core";

/** Keys, as a person presses them. */
export interface Keys {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  down(key: string): Promise<void>;
  up(key: string): Promise<void>;
}

/** Something a person looks at: a mail page, a page of our own, the toolbar popup. The driver's pages are surfaces. */
export interface Surface {
  readonly keyboard: Keys;
}

/** What a surface is drawn for. */
export type Medium = "screen" | "print";

/** One thing on a surface. */
export interface Found {
  click(): Promise<void>;
}

/** What a person perceives of a surface, closed shadow roots included, by the browser's own accessibility tree. */
export interface Eyes {
  find(role: string, name: string): Promise<Found | null>;
  /** The names of everything with this role, in the order of the page. */
  readNames(role: string): Promise<string[]>;
  /** Every text, joined by spaces. */
  readAll(): Promise<string>;
  /** Role and name of what has focus. */
  readFocus(): Promise<string>;
  /** What the surface shows, as a PNG. */
  takePicture(): Promise<Uint8Array>;
  /** Turns the colour scheme the browser asks for; a simulated mail page has its own switch beside it. */
  setColours(theme: "light" | "dark"): Promise<void>;
  /** Shows the surface as it is on paper, or on a screen again. */
  setMedium(medium: Medium): Promise<void>;
}

/** JavaScript for a page: what has happened is drawn, and in the accessibility tree, two frames later. */
export const inTwoFrames = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))";

type MakeEyes = (page: Page) => Eyes;

const byBrowser = new WeakMap<Browser, MakeEyes>();
const bySurface = new WeakMap<Surface, Eyes>();

/** Tells how the pages of a browser are looked at. */
export function giveEyes(browser: Browser, make: MakeEyes): void {
  byBrowser.set(browser, make);
}

/** Tells how a surface that is no page of the driver is looked at. */
export function giveOwnEyes(surface: Surface, eyes: Eyes): void {
  bySurface.set(surface, eyes);
}

/** How this surface is looked at. */
export function eyesOf(surface: Surface): Eyes {
  const known = bySurface.get(surface);
  if (known) return known;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- every other surface is a page of the driver
  const page = surface as Page;
  const eyes = byBrowser.get(page.browser())?.(page);
  if (!eyes) throw new Error("Nobody knows how to look at this surface.");
  bySurface.set(surface, eyes);
  return eyes;
}
