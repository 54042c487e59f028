import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { here } from "./launch-here";
import { eventually, press } from "./surfaces";

/** A folder of files to choose. */
interface Files {
  /** Puts a file there; answers its path. */
  put(name: string, content: string | Uint8Array): string;
  remove(): void;
}

/** Makes such a folder. */
export function makeFiles(): Files {
  const folder = mkdtempSync(path.join(tmpdir(), "onward-files-"));
  return {
    put(name, content) {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Chooses files as a person does: by the button and the browser's own dialog. */
export async function chooseFiles(page: Page, ...paths: string[]): Promise<void> {
  if (here.browser === "firefox") return chooseWithoutDialog(page, paths);
  const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, "Choose files")]);
  await chooser.accept(paths);
}

/** Firefox's dialog is out of the driver's reach: the button's wish for it is heard, and answered in its place. */
async function chooseWithoutDialog(page: Page, paths: string[]): Promise<void> {
  const field = await page.$("input[type=file]");
  if (field === null) throw new Error("There is no field for files.");
  const isAsked = await field.evaluateHandle((input) => {
    const asked = { once: false };
    input.addEventListener(
      "click",
      (event) => {
        event.preventDefault();
        asked.once = true;
      },
      { once: true },
    );
    return asked;
  });
  await press(page, "Choose files");
  await eventually("No files were asked for.", () => isAsked.evaluate(({ once }) => once));
  await field.uploadFile(...paths);
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
