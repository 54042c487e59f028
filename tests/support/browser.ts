import type { Browser } from "puppeteer-core";

/** How a browser for a test or for `npm start` is started. */
export interface LaunchOptions {
  /** Folder of the built extension; left out: a browser without extensions. */
  readonly extension?: string;
  /** Left out: headless. */
  readonly headless?: boolean;
  /** Inner size of the window in CSS pixels; left out: 1280 by 800. A headed window of null follows the person's hand. */
  readonly size?: WindowSize;
  /** Every connection goes through this proxy, `http://127.0.0.1:port`. */
  readonly proxy?: string;
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

/** A running browser with a throw-away profile. */
export interface TestBrowser {
  readonly name: "chromium";
  readonly driver: Browser;
  /** The id the browser gave the extension; null when it was started without one. */
  readonly extensionId: string | null;
  /** Answers every request to this origin itself, in every tab, window and worker; the network never sees one. */
  answer(origin: string, answer: (url: string) => Answer): Promise<void>;
  /** Closes the browser and removes its profile. Safe to call twice. */
  close(): Promise<void>;
}

/** Starts one kind of browser. A launcher for another browser fulfils the same type. */
export type LaunchBrowser = (options?: LaunchOptions) => Promise<TestBrowser>;
