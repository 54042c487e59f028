import type { Page } from "puppeteer-core";
import { launchChromium } from "../tests/support/launch-chromium";
import { openThread } from "../tests/support/mail-actions";
import { serveMail } from "../tests/support/mail-site";
import { find } from "../tests/support/surfaces";
import { printTimes } from "./statistics";

/** Times from the popup's start to the paint of its largest part, the mail's steps, in milliseconds. */
export async function measurePopup(count: number): Promise<void> {
  const browser = await launchChromium({ extension: "dist/chrome" });
  try {
    const page = await (await serveMail(browser)).open();
    await openThread(page, "Your application at Nordlicht Energie");
    await find(page, "button", "When you’re ready");
    const times: number[] = [];
    for (let turn = 0; turn <= count; turn++) {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- in Chromium the popup is a page of the driver
      const popup = (await browser.openPopup(page)) as Page;
      await find(popup, "button", "Let it out, 2 min");
      // The first opening also compiles the scripts; every later one finds them compiled.
      if (turn > 0) times.push(await readLargestPaint(popup));
      await browser.closePopup();
    }
    printTimes("popup, worker warm", times, 150);
  } finally {
    await browser.endBackground();
    await browser.close();
  }
}

async function readLargestPaint(popup: Page): Promise<number> {
  return popup.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
}
