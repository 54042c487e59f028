import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

/** What tests that only compute have in common. A slow machine is no fault of theirs: some judge thousands of mails. */
const computing = { environment: "node", testTimeout: 60_000 } as const;

/** What tests that drive a real browser have in common. Two at a time: they wait more than they compute, and each file has a browser of its own. */
const driving = { environment: "node", testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2 } as const;

const browsers = ["chromium", "firefox"];

/** Every journey is taken in every mail app and every browser. */
const setups = ["gmail", "outlook"].flatMap((host) => browsers.map((browser) => ({ host, browser })));

/** Kinds of tests, cheapest first. Those that drive real browsers run over the built extension. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...computing,
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          setupFiles: ["tests/support/give-locks.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          include: ["tests/dom/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
          setupFiles: ["tests/support/stop-clock.ts"],
        },
      },
      {
        extends: true,
        test: { ...computing, name: "house", include: ["tests/house/**/*.test.ts"] },
      },
      { extends: true, test: { ...driving, name: "e2e", include: ["tests/e2e/*.test.ts"] } },
      {
        extends: true,
        test: {
          ...driving,
          name: "firefox",
          include: ["tests/e2e/firefox/*.test.ts"],
          env: { ONWARD_BROWSER: "firefox", ONWARD_HOST: "gmail" },
        },
      },
      ...browsers.map((browser) => ({
        extends: true as const,
        test: {
          ...driving,
          name: `own pages in ${browser}`,
          include: ["tests/e2e/own-pages/*.test.ts"],
          env: { ONWARD_BROWSER: browser, ONWARD_HOST: "gmail" },
        },
      })),
      ...setups.map(({ browser, host }) => ({
        extends: true as const,
        test: {
          ...driving,
          name: `${host} in ${browser}`,
          include: ["tests/e2e/journeys/*.test.ts"],
          env: { ONWARD_BROWSER: browser, ONWARD_HOST: host },
        },
      })),
    ],
  },
});
