import { Refused } from "./reasons";
import type { Steps } from "./steps";

/** Bytes that are decoded in one step. */
const slice = 262_144;

/** A file's text, whatever its encoding, with the line ends of Unix. Refuses what is no text. */
export function* decodeText(bytes: Uint8Array): Steps<string> {
  const encoding = tellEncoding(bytes);
  const text = (yield* decode(bytes, encoding)) ?? (yield* decode(bytes, "windows-1252")) ?? "";
  if (isBinary(text)) throw new Refused("importNotText");
  return text;
}

/** UTF-16 by its mark, or by the zeros between letters; else UTF-8, which says itself where it is none. */
function tellEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 1024);
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2 || 1));
  if (odd > 0.4 && even < 0.1) return "utf-16le";
  return even > 0.4 && odd < 0.1 ? "utf-16be" : "utf-8";
}

function* decode(bytes: Uint8Array, encoding: string): Steps<string | null> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  const parts: string[] = [];
  let held = "";
  try {
    for (let at = 0; at < bytes.length; at += slice) {
      const part = held + decoder.decode(bytes.subarray(at, at + slice), { stream: true });
      // A line end may be cut in two.
      held = part.endsWith("\r") ? "\r" : "";
      parts.push(withUnixEnds(part.slice(0, part.length - held.length)));
      yield at / bytes.length;
    }
    parts.push(withUnixEnds(held + decoder.decode()));
  } catch {
    return null;
  }
  return parts.join("");
}

function withUnixEnds(text: string): string {
  return text.replace(/\r\n?/gu, "\n");
}

/** More than one character in two hundred that no text has. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  const strange = sample.match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return strange > sample.length / 200;
}
