import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import { leanPackage } from "./scripts/build/lean-package.ts";

type Target = "chrome" | "firefox";

/** The usual hash in a name depends on the folder of the checkout; two builds of one source must be equal everywhere. */
const plainNames = {
  entryFileNames: "assets/[name].js",
  chunkFileNames: "assets/[name].js",
  assetFileNames: "assets/[name][extname]",
};

/** `--mode`: `chrome` and `firefox` are the release; `chrome-open` has an open shadow root, for tools that look inside. */
export default defineConfig(({ mode, command }) => {
  const target: Target = mode.startsWith("firefox") ? "firefox" : "chrome";
  // The development server writes files that every site may read, so it never shares a folder with a build.
  const outDir = command === "serve" ? "dist/dev" : `dist/${mode}`;
  return {
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      crx({ manifest: command === "serve" ? manifestForDevelopment() : manifestFor(target), browser: target }),
      leanPackage(`${outDir}.modules.json`),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: ["chrome127", "firefox140"],
      modulePreload: false,
      sourcemap: "hidden",
      rolldownOptions: { output: plainNames },
    },
    worker: { format: "es", rolldownOptions: { output: plainNames } },
    server: { port: 5173, strictPort: true },
  };
});

/** The development server hands out the pages' scripts, which their content security policy rightly forbids. */
function manifestForDevelopment(): ManifestV3Export {
  const { content_security_policy: _, ...open } = manifestFor("chrome") as unknown as typeof manifest;
  return open as unknown as ManifestV3Export;
}

/** One manifest for both: Firefox runs the worker's file as a background script; only Firefox reads its own settings. */
function manifestFor(target: Target): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, ...shared } = manifest;
  const whole =
    target === "chrome"
      ? { ...shared, background, minimum_chrome_version }
      : { ...shared, browser_specific_settings, background: { scripts: [background.service_worker], type: "module" } };
  return whole as ManifestV3Export;
}
