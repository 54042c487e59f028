import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import PostalMime from "postal-mime";
import type { Mail, Sender } from "../src/core/model/mail";
import { textLimit } from "../src/core/model/mail";
import { htmlToText } from "./html-to-text";

/** One mail out of a file. A `.jsonl` line keeps its other keys: label, lang and the truth for measuring. */
export interface FileMail {
  readonly id: string;
  readonly subject: string;
  readonly from: string;
  readonly body: string;
  readonly [key: string]: unknown;
}

/** A file that cannot be read; the message is one plain sentence for the person at the keyboard. */
export class MailFileError extends Error {}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ENOENT") throw new MailFileError(`There is no file ${path}.`);
    if (code === "EISDIR") throw new MailFileError(`${path} is a folder, not a mail file.`);
    throw new MailFileError(`The file ${path} cannot be read.`);
  }
}

/** Shorter plain text than this beside HTML is "please view this in a browser", not the letter. */
const realText = 40;

/** What stands for the bytes 80 to 9F in windows-1252, in their order; a dot where the byte means nothing. */
const windowsSigns = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

/**
 * Text with the signs of windows-1252 in place of control characters. Mails that say iso-8859-1 mean windows-1252, and some
 * decoders take them at their word; no mail means a control character there.
 */
function mendSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => windowsSigns.charAt(sign.charCodeAt(0) - 0x80));
}

/** A file with none of these is not a mail, whatever its name says. */
const mailHeaders = new Set([
  "from",
  "to",
  "subject",
  "date",
  "message-id",
  "received",
  "mime-version",
  "content-type",
]);

async function readEml(id: string, source: string | Uint8Array): Promise<FileMail> {
  const mail = await PostalMime.parse(source);
  if (!mail.headers.some(({ key }) => mailHeaders.has(key))) throw new MailFileError(`The file ${id} holds no mail.`);
  const from = mail.from?.address === undefined ? (mail.from?.name ?? "") : `${mail.from.name} <${mail.from.address}>`;
  const plain = mail.text?.trim() ?? "";
  const shown = mail.html === undefined || plain.length >= realText ? plain : htmlToText(mail.html) || plain;
  const sentAt = Date.parse(mail.date ?? "");
  return {
    id,
    subject: mendSigns(mail.subject ?? ""),
    from: mendSigns(from.trim()),
    body: mendSigns(shown),
    ...(Number.isNaN(sentAt) ? {} : { sentAt }),
  };
}

/** Messages of an mbox: each begins with a "From " line at the start or after an empty line. */
function splitMbox(source: string): string[] {
  return source
    .replace(/\r\n/g, "\n")
    .split(/(?:^|\n\n)(?=From \S)/)
    .filter((part) => part.startsWith("From "))
    .map((part) => part.slice(part.indexOf("\n") + 1).replace(/^>(>*From )/gm, "$1"));
}

function readLine(path: string, line: string, number: number): FileMail {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new MailFileError(`Line ${number} of ${path} is not JSON.`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new MailFileError(`Line ${number} of ${path} is not a mail.`);
  const mail = value as Record<string, unknown>;
  if (typeof mail["body"] !== "string") throw new MailFileError(`Line ${number} of ${path} has no body.`);
  const text = (key: string) => (typeof mail[key] === "string" ? mail[key] : "");
  return {
    ...mail,
    id: text("id") || String(number),
    subject: text("subject"),
    from: text("from"),
    body: mail["body"],
  };
}

/**
 * Reads a `.eml`, `.mbox` or `.jsonl` file. Mails of `.eml` and `.mbox` are named after the file, and after their place in it.
 * Throws `MailFileError` for a missing, unreadable or unknown file.
 */
export async function readMailFile(path: string): Promise<FileMail[]> {
  const kind = extname(path).toLowerCase();
  if (![".eml", ".mbox", ".jsonl"].includes(kind))
    throw new MailFileError(`${path} is not an .eml, .mbox or .jsonl file.`);
  const bytes = await readBytes(path);
  if (kind === ".jsonl") {
    const lines = bytes
      .toString("utf8")
      .replace(/^\ufeff/u, "")
      .split("\n");
    const mails = lines.flatMap((line, index) => (line.trim() === "" ? [] : [readLine(path, line, index + 1)]));
    if (mails.length === 0) throw new MailFileError(`The file ${path} holds no mail.`);
    return mails;
  }
  try {
    if (kind === ".eml") return [await readEml(path, bytes)];
    // latin1 keeps every byte, so that each message's own character sets can be read afterwards.
    const parts = splitMbox(bytes.toString("latin1"));
    if (parts.length > 0)
      return await Promise.all(
        parts.map((part, index) => readEml(`${path}#${index + 1}`, Buffer.from(part, "latin1"))),
      );
  } catch (error) {
    if (error instanceof MailFileError) throw error;
    throw new MailFileError(`The file ${path} holds no mail that can be read.`);
  }
  throw new MailFileError(`The file ${path} holds no mail.`);
}

/** `Dan Okell <dan@tallyhook.example>`, or one of the two alone. */
function readSender(from: string): Sender {
  const at = from.lastIndexOf("<");
  if (at >= 0 && from.trimEnd().endsWith(">")) {
    const name = from.slice(0, at).trim().replace(/^"|"$/g, "");
    return {
      name,
      address:
        from
          .trimEnd()
          .slice(at + 1, -1)
          .trim()
          .toLowerCase() || null,
    };
  }
  return from.includes("@") ? { name: "", address: from.trim().toLowerCase() } : { name: from.trim(), address: null };
}

/** A mail as the reader of a page would hand it over. `own` and `sentAt` are taken from the file where it has them. */
export function toMail(mail: FileMail): Mail {
  return {
    host: "gmail",
    messageKey: mail.id,
    threadKey: mail.id,
    account: null,
    subject: mail.subject,
    sender: readSender(mail.from),
    own: typeof mail["own"] === "boolean" ? mail["own"] : null,
    sentAt: typeof mail["sentAt"] === "number" ? mail["sentAt"] : null,
    text: mail.body.slice(0, textLimit),
    earlier: [],
    completeness: mail.body.length > textLimit ? "partial" : "whole",
  };
}
