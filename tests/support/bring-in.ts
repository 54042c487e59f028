import type { Page } from "puppeteer-core";
import { press } from "./surfaces";

/** Chooses files as a person does: by the button and the browser's own dialog. */
export async function chooseFiles(page: Page, ...paths: string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, "Choose files")]);
  await chooser.accept(paths);
}

/** Drops a file on the page. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    (named, all) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(all)], named));
      const about = { dataTransfer: data, bubbles: true, cancelable: true };
      const place = document.querySelector("main") ?? document.body;
      place.dispatchEvent(new DragEvent("dragover", about));
      place.dispatchEvent(new DragEvent("drop", about));
    },
    name,
    [...bytes],
  );
}
