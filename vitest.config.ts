import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

/** Four kinds of tests, cheapest first. `e2e` drives real browsers over the built extension and runs on its own. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts"], environment: "node" } },
      { extends: true, test: { name: "dom", include: ["tests/dom/**/*.test.{ts,tsx}"], environment: "happy-dom" } },
      {
        extends: true,
        test: { name: "house", include: ["tests/house/**/*.test.ts"], environment: "node", testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
