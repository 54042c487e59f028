import * as v from "valibot";
import { joinBytes } from "./join-bytes";
import type { FileReason } from "./reasons";

/**
 * Rounds of PBKDF2 with SHA-256. OWASP's Password Storage Cheat Sheet asks for 600,000 (2023, unchanged since); a lock is made
 * once and must hold for years, so it is more, about half a second on a plain laptop.
 */
const rounds = 1_000_000;

/** Rounds a lock may ask for: fewer are no lock, more would only keep the person waiting. */
const roundsRead = { fewest: 600_000, most: 10_000_000 } as const;

/** First line of a locked backup. */
const mark = new TextEncoder().encode("ONWARD LOCKED BACKUP\n");

/** Longest head, in bytes: the first line and the line below it. */
const longestHead = 1_000;

/** Shortest passphrase a backup is locked with, in UTF-16 code units. */
export const shortestPassphrase = 12;

const headShape = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kdf: v.literal("PBKDF2-SHA-256"),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(roundsRead.fewest), v.maxValue(roundsRead.most)),
  salt: v.pipe(v.string(), v.hexadecimal(), v.length(32)),
  cipher: v.literal("AES-256-GCM"),
  iv: v.pipe(v.string(), v.hexadecimal(), v.length(24)),
  /** Length of what follows the head, in bytes: a cut file is told from a wrong passphrase. */
  size: v.pipe(v.number(), v.integer(), v.minValue(16)),
});

/** What came out of a locked backup, or why nothing did. */
export type Unlocked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: FileReason };

/** True for bytes that begin as a locked backup begins. */
export function isLocked(bytes: Uint8Array): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/**
 * Locks a backup: two lines that say how, then the bytes. The key comes from the passphrase alone, salt and iv are drawn anew
 * each time, and the two lines are authenticated with the rest. A forgotten passphrase cannot be got round by anybody.
 */
export async function lockBackup(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new TextEncoder().encode(text);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const about = {
    version: 1,
    kdf: "PBKDF2-SHA-256",
    rounds,
    salt: toHex(salt),
    cipher: "AES-256-GCM",
    iv: toHex(iv),
    size: plain.length + 16,
  };
  const head = joinBytes([mark, new TextEncoder().encode(`${JSON.stringify(about)}\n`)]);
  const key = await deriveKey(passphrase, salt, rounds);
  const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: head }, key, plain);
  return joinBytes([head, new Uint8Array(locked)]);
}

/** Unlocks a backup. A wrong passphrase and a changed byte look the same from outside: both are `lockWrong`. */
export async function unlockBackup(bytes: Uint8Array, passphrase: string): Promise<Unlocked> {
  const end = isLocked(bytes) ? bytes.indexOf(0x0a, mark.length) + 1 : 0;
  if (end === 0 || end > longestHead) return { ok: false, reason: "lockCut" };
  const head = bytes.slice(0, end);
  const about = parseHead(new TextDecoder().decode(head.subarray(mark.length)));
  if (about && about.version > 1) return { ok: false, reason: "lockNewer" };
  const read = v.safeParse(headShape, about);
  if (!read.success) return { ok: false, reason: "lockWrong" };
  if (bytes.length - end !== read.output.size) return { ok: false, reason: "lockCut" };
  const { salt, iv } = read.output;
  const key = await deriveKey(passphrase, fromHex(salt), read.output.rounds);
  try {
    const cipher = { name: "AES-GCM", iv: fromHex(iv), additionalData: head };
    return { ok: true, bytes: new Uint8Array(await crypto.subtle.decrypt(cipher, key, bytes.slice(end))) };
  } catch {
    return { ok: false, reason: "lockWrong" };
  }
}

function parseHead(line: string): { readonly version: number } | null {
  try {
    const read = v.safeParse(v.looseObject({ version: v.number() }), JSON.parse(line));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** The same words give the same key on every keyboard: letters are brought into one form. */
async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const source = await crypto.subtle.importKey("raw", words, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(how, source, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  );
}
