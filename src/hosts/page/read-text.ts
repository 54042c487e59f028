/** Elements that begin and end a line when a mail is shown. */
const lineElements = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE CENTER DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);

/** Elements whose text is not for reading. */
const skipped = new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "TITLE", "HEAD"]);

/**
 * The text of a mail's body as lines, at most `limit` UTF-16 code units. Lines inside what `isQuoted` names begin with
 * "> ". Unlike `innerText` it asks for no layout and stops at the limit, so that a 1 MB mail costs no more than a long one.
 */
export function readText(body: Element, limit: number, isQuoted: (element: Element) => boolean = () => false): string {
  const lines: string[] = [];
  let line = "";
  let length = 0;

  const endLine = (quoted: boolean, keepEmpty: boolean) => {
    const text = line.trim();
    line = "";
    if (text === "" && !keepEmpty) return;
    const whole = quoted ? `> ${text}` : text;
    lines.push(whole);
    length += whole.length + 1;
  };

  const visit = (node: Node, quoted: boolean) => {
    if (length + line.length >= limit) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node as Text).data.slice(0, limit);
      line += text.replace(/[\s\u200b\u2060]+/gu, " ");
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (skipped.has(element.tagName) || isFoldedAway(element)) return;
    if (element.tagName === "BR") {
      endLine(quoted, true);
      return;
    }
    const isLine = lineElements.has(element.tagName);
    const inQuote = quoted || isQuoted(element);
    if (isLine) endLine(quoted, false);
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child, inQuote);
    if (element.tagName === "TD" || element.tagName === "TH") line += " ";
    if (isLine) endLine(inQuote, false);
    if (element.tagName === "P") lines.push("");
  };

  visit(body, false);
  endLine(false, false);
  return lines
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()
    .slice(0, limit);
}

/** True for parts that senders hide, such as the preview line of a newsletter. Only inline styles: asking for more needs layout. */
function isFoldedAway(element: Element): boolean {
  const { style } = element as Partial<HTMLElement>;
  return element.hasAttribute("hidden") || style?.display === "none" || style?.visibility === "hidden";
}
