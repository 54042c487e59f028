import { joinBytes } from "./join-bytes";
import { isJsonObject, type JsonObject } from "./json-values";
import { type Pace, runSteps, type Steps } from "./steps";

/** Rows that are written in one step. */
const atOnce = 100;

/**
 * SHA-256 of an object's canonical form: JSON without blanks, keys in the order of their code units, in UTF-8. However a
 * program has laid the file out anew, the sum stays the same; a changed value changes it.
 */
export async function sumUp(object: JsonObject, pace: Pace = {}): Promise<string> {
  const bytes = await runSteps(writeCanonical(object), pace);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return `sha256:${hex.join("")}`;
}

function* writeCanonical(object: JsonObject): Steps<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const keys = Object.keys(object).sort();
  for (const [index, key] of keys.entries()) {
    const value = object[key];
    parts.push(encoder.encode(`${index === 0 ? "{" : ","}${JSON.stringify(key)}:`));
    if (!Array.isArray(value)) parts.push(encoder.encode(canonical(value)));
    else {
      for (let at = 0; at < value.length; at += atOnce) {
        const rows = value.slice(at, at + atOnce).map(canonical);
        parts.push(encoder.encode(`${at === 0 ? "[" : ","}${rows.join(",")}`));
        yield index / keys.length;
      }
      parts.push(encoder.encode(value.length === 0 ? "[]" : "]"));
    }
  }
  parts.push(encoder.encode(keys.length === 0 ? "{}" : "}"));
  return joinBytes(parts);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${entries.join(",")}}`;
}
