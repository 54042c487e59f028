import type { Plugin } from "vite";

/**
 * Takes `web_accessible_resources` out of the emitted manifest. The build adds it for the card, which is injected by
 * the background and needs no page to read it; left in, any mail site could tell that Onward is installed.
 */
export function leanManifest(): Plugin {
  return {
    name: "onward:lean-manifest",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const asset = bundle["manifest.json"];
        if (asset?.type !== "asset") return;
        const { web_accessible_resources: _, ...kept } = JSON.parse(String(asset.source));
        asset.source = `${JSON.stringify(kept, null, 2)}\n`;
      },
    },
  };
}
