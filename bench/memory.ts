import { launchChromium } from "../tests/support/launch-chromium";
import { measureWalk } from "../tests/support/walk-mails";

const mails = 1_000;
const mebibyte = 1024 * 1024;
/** Most that Onward may leave behind, in MiB. */
const aim = 2;

/** Prints what going through a thousand mails leaves in the page's memory, beside the same walk without Onward. */
export async function measureMemory(): Promise<void> {
  const [alone, beside] = [await walk(undefined), await walk("dist/chrome")];
  const kept = (beside.bytes - alone.bytes) / mebibyte;
  console.log(
    `memory after ${mails} mails: Onward leaves ${kept.toFixed(2)} MiB more (aim <= ${aim} MiB: ${kept <= aim ? "reached" : "MISSED"})`,
  );
  console.log(
    `  the page alone grew by ${(alone.bytes / mebibyte).toFixed(2)} MiB and ${alone.nodes} nodes; with Onward by ${(beside.bytes / mebibyte).toFixed(2)} MiB and ${beside.nodes} nodes`,
  );
}

async function walk(extension: string | undefined) {
  const browser = await launchChromium(extension === undefined ? {} : { extension });
  try {
    return await measureWalk(browser, mails, extension !== undefined);
  } finally {
    await browser.close();
  }
}
