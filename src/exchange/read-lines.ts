/** Marks a list item begins with. */
const bullet = /^\s*(?:[-*+•●▪◦‣·–—✓✔]|\(?\d{1,3}[.)])\s+/u;

/** Longest line that is looked at more closely; what is longer is cut in any case. */
const longest = 20_000;

/** The mark of a list item taken off a line; null where it has none. */
export function takeBullet(line: string): string | null {
  const mark = bullet.exec(line);
  return mark && line.slice(mark[0].length).replace(/^\[[ x]\]\s+/iu, "");
}

/** Markdown's signs within a line taken off: what is emphasised, code and the words of links remain. */
export function takeSigns(line: string): string {
  return line
    .slice(0, longest)
    .replace(/!?(?<!\\)\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/gu, "$1")
    .replace(/(?<![\p{L}\p{N}\\])(\*\*|__|[*_`])(?=\S)([^*_`]{1,2000})(?<=[^\s\\])\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/\\([^\p{L}\p{N}\s])/gu, "$1");
}

/** The single things a text of several lines lists: its bullets, or its lines. */
export function listLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => (takeBullet(line) ?? line).trim())
    .filter((line) => line !== "");
}

const blocks = /^\/?(?:p|li|ul|ol|br|div|h[1-6]|blockquote|tr|td|table|hr)$/u;
const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["mdash", "—"],
  ["bull", "•"],
  ["hellip", "…"],
]);

/** The words of a piece of HTML, a line for each of its blocks. Nothing of it is ever put on a page. */
export function wordsOfHtml(html: string): string {
  const text: string[] = [];
  let at = 0;
  for (;;) {
    const start = html.indexOf("<", at);
    const end = start === -1 ? -1 : html.indexOf(">", start);
    if (end === -1) break;
    const name = /^\/?[a-z][a-z0-9]*/iu.exec(html.slice(start + 1, Math.min(end, start + 20)))?.[0];
    // "3 < 4" is no element.
    if (name === undefined && !html.startsWith("<!--", start)) {
      text.push(html.slice(at, start + 1));
      at = start + 1;
      continue;
    }
    text.push(html.slice(at, start), blocks.test(name?.toLowerCase() ?? "") ? "\n" : "");
    at = end + 1;
  }
  text.push(html.slice(at));
  return text.join("").replace(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/giu, (whole, name: string) => readEntity(name) ?? whole);
}

function readEntity(name: string): string | undefined {
  if (!name.startsWith("#")) return entities.get(name.toLowerCase());
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
