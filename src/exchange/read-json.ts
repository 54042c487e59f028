import { Refused } from "./reasons";
import type { Steps } from "./steps";

/** Most containers inside each other: no format Onward reads has half as many. */
const deepest = 32;

/** Values that are read in one step. */
const atOnce = 2_000;

const blank = /[ \t\n\r]*/y;
/** What needs no closer look: JSON knows escapes, and forbids some control characters. */
const plain = /[^"\\\p{Cc}]*/uy;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** A list or an object that is still open, and the key its next value belongs to. */
type Open = { readonly list: unknown[] } | { readonly object: Record<string, unknown>; key: string };

/**
 * What `JSON.parse` answers, in steps, and for no file a deeper one than can be gone through. Objects have no prototype, so that
 * a key such as `__proto__` is a key like any other.
 */
export function* readJson(text: string): Steps<unknown> {
  const open: Open[] = [];
  let at = 0;
  let count = 0;

  const skip = () => {
    blank.lastIndex = at;
    blank.exec(text);
    at = blank.lastIndex;
  };
  const next = () => {
    skip();
    return text[at];
  };
  const expect = (sign: string) => {
    if (next() !== sign) throw new Refused("importJsonBroken");
    at += 1;
  };
  const readString = (): string => {
    expect('"');
    plain.lastIndex = at;
    plain.exec(text);
    const start = at;
    at = plain.lastIndex;
    if (text[at] === '"') return text.slice(start, at++);
    at = endOfString(text, at);
    return parse(text.slice(start - 1, at)) as string;
  };
  const readKey = (): string => {
    const key = readString();
    expect(":");
    return key;
  };
  /** Reads one value, or opens a container: then there is no value yet. */
  const readValue = (): { readonly value: unknown } | null => {
    const sign = next();
    if (sign === '"') return { value: readString() };
    if (sign !== "{" && sign !== "[") {
      literal.lastIndex = at;
      const [word] = literal.exec(text) ?? [];
      if (word === undefined) throw new Refused("importJsonBroken");
      at = literal.lastIndex;
      return { value: parse(word) };
    }
    if (open.length >= deepest) throw new Refused("importTooDeep");
    at += 1;
    const isList = sign === "[";
    const holder: unknown[] | Record<string, unknown> = isList ? [] : (Object.create(null) as Record<string, unknown>);
    if (next() === (isList ? "]" : "}")) {
      at += 1;
      return { value: holder };
    }
    open.push(Array.isArray(holder) ? { list: holder } : { object: holder, key: readKey() });
    return null;
  };

  for (;;) {
    if (++count % atOnce === 0) yield at / text.length;
    const read = readValue();
    if (!read) continue;
    let { value } = read;
    for (;;) {
      const top = open.at(-1);
      if (!top) {
        if (next() !== undefined) throw new Refused("importJsonBroken");
        return value;
      }
      if ("list" in top) top.list.push(value);
      else top.object[top.key] = value;
      const sign = next();
      at += 1;
      if (sign === ",") {
        if ("key" in top) top.key = readKey();
        break;
      }
      if (sign !== ("list" in top ? "]" : "}")) throw new Refused("importJsonBroken");
      open.pop();
      value = "list" in top ? top.list : top.object;
    }
  }
}

/** The place behind the quote that ends a string. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return at + 1;
  }
  throw new Refused("importJsonBroken");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused("importJsonBroken");
  }
}
