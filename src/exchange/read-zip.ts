import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { joinBytes } from "./join-bytes";
import { Refused } from "./reasons";
import type { Steps } from "./steps";

/** Bytes of the ZIP that are read in one step: at the most that Deflate can reach, it grows a thousandfold. */
const slice = 8_192;

/** Most entries; most bytes of all that is taken out; the growth from which on it is a bomb, and for files of what size. */
const limits = { entries: 5_000, bytes: 20 * 1024 * 1024, growth: 200, smallest: 1024 * 1024 } as const;

/** A file taken out of a ZIP, by its own name without its path. */
interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The wanted files of a ZIP. Sizes are held against the limits as they are declared, and as they are counted. */
export function* readZip(bytes: Uint8Array, wants: (name: string) => boolean): Steps<ZipEntry[]> {
  if (!hasEnd(bytes)) throw new Refused("importZipBroken");
  const entries: { readonly name: string; readonly parts: Uint8Array[]; isWhole: boolean }[] = [];
  let pushed = 0;
  let counted = 0;
  let seen = 0;

  const unzip = new Unzip((file) => {
    seen += 1;
    if (seen > limits.entries) throw new Refused("importZipTooBig");
    const name = file.name.split(/[\\/]/u).at(-1) ?? "";
    if (!wants(name)) return;
    refuseBomb(file);
    const entry = { name, parts: [] as Uint8Array[], isWhole: false };
    entries.push(entry);
    file.ondata = (error, data, isFinal) => {
      if (error) throw error;
      counted += data.length;
      const isBomb = counted > limits.smallest && counted > pushed * limits.growth;
      if (isBomb || counted > limits.bytes) throw new Refused("importZipTooBig");
      entry.parts.push(data);
      entry.isWhole ||= isFinal;
    };
    file.start();
  });
  unzip.register(UnzipInflate);

  for (let at = 0; at < bytes.length; at += slice) {
    pushed = Math.min(bytes.length, at + slice);
    try {
      unzip.push(bytes.subarray(at, pushed), pushed === bytes.length);
    } catch (error) {
      throw error instanceof Refused ? error : new Refused("importZipBroken");
    }
    yield at / bytes.length;
  }
  if (entries.some(({ isWhole }) => !isWhole)) throw new Refused("importZipBroken");
  return entries.map(({ name, parts }) => ({ name, bytes: joinBytes(parts) }));
}

/** A whole ZIP ends with the end of its list, and a comment of at most 65,535 bytes behind that. */
function hasEnd(bytes: Uint8Array): boolean {
  const last = bytes.subarray(Math.max(0, bytes.length - 65_557));
  for (let at = last.lastIndexOf(0x50); at !== -1; at = at === 0 ? -1 : last.lastIndexOf(0x50, at - 1)) {
    if (last[at + 1] === 0x4b && last[at + 2] === 5 && last[at + 3] === 6) return true;
  }
  return false;
}

function refuseBomb({ size, originalSize }: UnzipFile): void {
  if (originalSize === undefined) return;
  const isBomb = originalSize > limits.smallest && size !== undefined && originalSize > size * limits.growth;
  if (isBomb || originalSize > limits.bytes) throw new Refused("importZipTooBig");
}
