import { type HostId, hostIds } from "../../src/core/model/host-names";
import { type BrowserName, browserNames, type LaunchOptions, type TestBrowser } from "./browser";
import { launchChromium } from "./launch-chromium";
import { launchFirefox } from "./launch-firefox";

/** The browser and the mail app these tests run in; each pair is a run of its own. */
export const here = {
  browser: browserNames.find((name) => name === process.env["ONWARD_BROWSER"]) ?? "chromium",
  host: hostIds.find((id) => id === process.env["ONWARD_HOST"]) ?? "gmail",
} satisfies { browser: BrowserName; host: HostId };

const launchers = { chromium: launchChromium, firefox: launchFirefox };
const builds = { chromium: "dist/chrome", firefox: "dist/firefox" };

interface HereOptions extends LaunchOptions {
  /** The build whose card can be seen into by tools; left out: the very bytes of the release. */
  readonly isOpen?: boolean;
  /** The browser alone, where the host's functions are asked without the rest of the extension. */
  readonly isBare?: boolean;
  /** The build whose waits on a mail page are a fifth; the mail pages beside it run at `fastPace`. */
  readonly isFast?: boolean;
}

/** The pace of mail pages beside a fast build, see `hosts/page/waits.ts`. */
export const fastPace = 0.2;

/** The folder of the release built for the browser of this run. */
export function builtHere(): string {
  return builds[here.browser];
}

/** Starts the browser of this run with the extension built for it. */
export function launchHere({
  isOpen = false,
  isBare = false,
  isFast = false,
  ...options
}: HereOptions = {}): Promise<TestBrowser> {
  if (isBare) return launchers[here.browser](options);
  if (options.extension !== undefined) return launchers[here.browser](options);
  const extension = `${builtHere()}${isOpen ? "-open" : isFast ? "-fast" : ""}`;
  return launchers[here.browser]({ ...options, extension });
}
