import { fileURLToPath } from "node:url";
import type { HostId } from "../../src/core/model/host-names";
import type { LaunchOptions, TestBrowser } from "../../tests/support/browser";
import { launchChromium } from "../../tests/support/launch-chromium";
import { launchFirefox } from "../../tests/support/launch-firefox";

/** Where the main job is played or shown. */
export interface Stage {
  readonly host: HostId;
  readonly browser: "chrome" | "firefox";
}

/** The window the pictures are taken of: wide enough for the card to stand beside the mail. */
const size = { width: 1440, height: 900 };

const launchers = { chrome: launchChromium, firefox: launchFirefox };

/** Starts the stage's browser with the extension that was built for it. */
export function launchOn({ browser }: Stage, options: Pick<LaunchOptions, "headless"> = {}): Promise<TestBrowser> {
  const extension = fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));
  return launchers[browser]({ ...options, size, extension });
}
