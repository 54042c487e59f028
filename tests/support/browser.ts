import type { Browser, Page } from "puppeteer-core";
import type { Surface } from "./eyes";

/** The browsers every journey is taken in. */
export const browserNames = ["chromium", "firefox"] as const;
export type BrowserName = (typeof browserNames)[number];

/** How a browser for a test or for `npm start` is started. */
export interface LaunchOptions {
  /** Folder of the built extension; left out: a browser without extensions. */
  readonly extension?: string;
  /** Left out: headless. */
  readonly headless?: boolean;
  /** Inner size of the window in CSS pixels; left out: 1280 by 800. A headed window of null follows the person's hand. */
  readonly size?: WindowSize;
  /** A profile that is kept, for a browser that starts again; left out: a new one, which goes with the browser. */
  readonly profile?: string;
  /** Every connection goes through this proxy, `http://127.0.0.1:port`. */
  readonly proxy?: string;
  /** A folder for what is saved; left out: nothing can be. */
  readonly downloads?: string;
  /** Milliseconds for anything that is waited for; left out: `patience`. */
  readonly patience?: number;
}

interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** One answer to a request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The global object of the extension's background. */
type Scope = typeof globalThis & { readonly chrome: ExtensionApi };

/** The part of the extension's API that tests use. */
interface ExtensionApi {
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  action: {
    getBadgeText(about: { tabId?: number }): Promise<string>;
    getTitle(about: { tabId?: number }): Promise<string>;
  };
  notifications: { getAll(): Promise<Record<string, unknown>> };
  tabs: {
    query(about: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  storage: { session: { get(key: null): Promise<Record<string, unknown>> } };
}

/** A running browser with a throw-away profile. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly driver: Browser;
  /** The address of a file of the extension; throws when the browser was started without one. */
  addressOf(path: string): string;
  /** Answers every request to this origin itself, in every tab, window and worker; the network never sees one. */
  answer(origin: string, answer: (url: string) => Answer): Promise<void>;
  /** Runs a function in the extension's background, started for it if need be. It may use only what it is given. */
  inBackground<T, About>(act: (scope: Scope, about: About) => T | Promise<T>, about: About): Promise<T>;
  /** Ends the background, as the browser does when it is idle, and waits until it is gone. */
  endBackground(): Promise<void>;
  /** Opens the real toolbar popup over a page; one that is open already is closed first. */
  openPopup(page: Page): Promise<Surface>;
  /** Closes the toolbar popup, if it is open, and waits until it is gone. */
  closePopup(): Promise<void>;
  /** Does what the keys of a command in the manifest do. The keys themselves are the browser's, out of a driver's reach. */
  runCommand(page: Page, command: "open-card" | "insert-reply"): Promise<void>;
  /** Opens a page of the extension in a tab of its own. */
  openOwnPage(path: string): Promise<Page>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Takes the extension away, as the person can. */
  removeExtension(): Promise<void>;
  /** Closes the browser and removes its profile. Safe to call twice. */
  close(): Promise<void>;
}

/** The part of it that is about the extension. */
export type ExtensionAccess = Omit<TestBrowser, "name" | "driver" | "answer" | "close">;

/** Starts one kind of browser. A launcher for another browser fulfils the same type. */
export type LaunchBrowser = (options?: LaunchOptions) => Promise<TestBrowser>;
