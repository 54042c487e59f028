/** Elements that start and end a line, as a browser lays them out without styles. */
const blocks =
  "address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul".split(
    " ",
  );
const silent = "head style script title template noscript svg object select option textarea".split(" ");

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  middot: "·",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  pound: "£",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
  ntilde: "ñ",
  zwnj: "",
  zwj: "",
  shy: "",
};

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith("#")) return entities[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

const isHidden = (attributes: string): boolean =>
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|\shidden(?:[\s=>]|$)/i.test(attributes);

const isVoid = (name: string): boolean => /^(?:br|hr|img|input|meta|link|area|base|col|embed|source|wbr)$/.test(name);

/** The text a person sees of an HTML mail: hidden parts left out, one line a block, `> ` before quoted history. */
export function htmlToText(html: string): string {
  const open: { name: string; hides: boolean; quotes: boolean }[] = [];
  const lines: string[] = [];
  let line = "";
  const depth = () => open.filter((element) => element.quotes).length;
  const breakLine = (quote: number) => {
    const shown = line.replace(/[ \t\r\n\f]+/g, " ").trim();
    if (shown !== "") lines.push("> ".repeat(quote) + shown);
    else if (lines.at(-1) !== "") lines.push("");
    line = "";
  };
  for (const [whole, closing, tag, attributes, text] of html.matchAll(
    /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][\w:-]*)((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?\/?)>|([^<]+|<)/gi,
  )) {
    if (text !== undefined) {
      if (!open.some((element) => element.hides))
        line += text.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, decodeEntity).replace(/\u00a0/g, " ");
      continue;
    }
    const name = tag?.toLowerCase();
    if (name === undefined || whole.startsWith("<!--")) continue;
    if (blocks.includes(name) || name === "br") breakLine(depth());
    if (name === "p" && lines.at(-1) !== "" && lines.length > 0) lines.push("");
    if (name === "td" || name === "th") line += " ";
    if (closing === "/") {
      const at = open.findLastIndex((element) => element.name === name);
      if (at >= 0) open.splice(at);
    } else if (!isVoid(name) && !attributes?.endsWith("/")) {
      const quotes = name === "blockquote" || /class=["'][^"']*\bgmail_quote\b/i.test(attributes ?? "");
      open.push({ name, hides: silent.includes(name) || isHidden(attributes ?? ""), quotes });
    }
  }
  breakLine(depth());
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
