import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { until } from "./soon";

/** A folder in which a browser puts what is saved. */
export interface Downloads {
  readonly folder: string;
  /** The file whose name fits, once all of it is there; it is taken out of the folder. */
  take(name: RegExp): Promise<Download>;
  remove(): void;
}

interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes such a folder. */
export function makeDownloads(): Downloads {
  const folder = mkdtempSync(path.join(tmpdir(), "onward-downloads-"));
  return {
    folder,
    take: (wanted) =>
      until(`No file ${wanted} was saved.`, async () => {
        const files = readdirSync(folder);
        const name = files.find((file) => wanted.test(file));
        // While it is written, a browser has another file beside it, or the file is empty.
        if (name === undefined || files.some((file) => /\.(?:crdownload|part)$/u.test(file))) return null;
        const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
        if (bytes.length === 0) return null;
        rmSync(path.join(folder, name));
        return { name, bytes };
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
