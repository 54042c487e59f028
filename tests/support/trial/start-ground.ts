import type { HostId } from "../../../src/core/model/host-names";
import type { BrowserName } from "../browser";
import { launchChromium } from "../launch-chromium";
import { launchFirefox } from "../launch-firefox";
import { fastPace } from "../launch-here";
import { serveMail } from "../mail-site";
import type { Ground } from "./run-trial";

/** Builds whose waits on a mail page are a fifth, and the release's own. */
const builds = {
  chromium: { fast: "dist/chrome-fast", real: "dist/chrome" },
  firefox: { fast: "dist/firefox-fast", real: "dist/firefox" },
} as const;

/** A browser ready for trials; end it with `ground.browser.close()`. */
export async function startGround(host: HostId, name: BrowserName, isFast: boolean): Promise<Ground> {
  const launch = name === "chromium" ? launchChromium : launchFirefox;
  const browser = await launch({ extension: builds[name][isFast ? "fast" : "real"] });
  const site = await serveMail(browser, undefined, {}, host);
  const ownPage = await browser.openOwnPage("src/options/index.html");
  const page = await browser.driver.newPage();
  const faults: string[] = [];
  const ours = browser.addressOf("");
  page.on("pageerror", (error) => {
    // The simulated app may trip over its own feet when a mail is left; ours must not.
    if (String((error as Error).stack).includes(ours)) faults.push(String(error));
  });
  return { browser, site, page, ownPage, faults, pace: isFast ? fastPace : 1 };
}
