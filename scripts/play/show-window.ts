import { TargetType } from "puppeteer-core";
import type { Mailbox } from "../../tests/e2e/mail-pages/mailbox";
import type { TestBrowser } from "../../tests/support/browser";
import { serveMail } from "../../tests/support/mail-site";
import { launchOn, type Stage } from "./stage";

/** Opens a window with Onward and the mailbox, and stays until the person closes it. The profile goes with it. */
export async function showWindow(stage: Stage, mailbox: Mailbox, hasOwnMails: boolean): Promise<boolean> {
  const browser = await launchOn(stage, { headless: false });
  try {
    const site = await serveMail(browser, mailbox, {}, stage.host);
    const [first] = await browser.driver.pages();
    await site.open(first);
    console.log(
      hasOwnMails
        ? "A window is open, with your mails on top of an invented mailbox. Beside one that ends an application a chip appears."
        : "A window with an invented mailbox is open. Open the first mail: a chip appears in its head.",
    );
    console.log("All of it stays in a profile that goes away with the window. Close it to end.");
    await untilClosed(browser);
    return true;
  } finally {
    await browser.close();
  }
}

/** On a Mac the browser lives on when its last window is closed, so the tabs are what counts. */
function untilClosed({ driver }: TestBrowser): Promise<void> {
  return new Promise((done) => {
    driver.once("disconnected", () => done());
    driver.on("targetdestroyed", () => {
      if (!driver.targets().some((target) => target.type() === TargetType.PAGE)) done();
    });
  });
}
