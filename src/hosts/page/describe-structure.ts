import { structureLimit } from "../../core/model/inspection";
import { censorName, wordsOf } from "./censor-name";

interface DescribeOptions {
  /** Elements whose inside is the mail's or the person's own words, and is not told. */
  readonly words: ReadonlySet<Element>;
  /** The part in which a mail is shown: told in full, whatever has to be left out around it. */
  readonly focus: Element | null;
  /** Names that stand in our own tables: they are a mail app's, whatever a mail says. */
  readonly known: ReadonlySet<string>;
  readonly isShown: (element: Element) => boolean;
}

/** One element: its line, what is inside, and whether it lies on the way to the focus or in it. */
interface Part {
  readonly line: string;
  readonly inside: readonly Part[];
  readonly isFocus: boolean;
  /** The same for parts that are equal, with all that is inside. */
  readonly shape: number;
}

/**
 * The structure of a page as text, one element a line, nested by indentation: tags, roles, ids, classes, names of data
 * attributes, and four states. Visible parts only; no text and no other value. At most `structureLimit` bytes.
 */
export function describeStructure(root: Element, options: DescribeOptions): string {
  const part = describePart(root, options, { words: listWords(root, options.known), shapes: new Map() });
  if (!part) return "";
  let text = "";
  // Around the focus the deepest parts go first; then, if need be, inside it.
  for (const [around, within] of [
    [60, 400],
    [16, 400],
    [9, 400],
    [5, 400],
    [3, 400],
    [1, 400],
    [1, 24],
    [1, 14],
  ] as const) {
    text = printPart(part, 0, around, within).join("\n");
    if (sizeOf(text) <= structureLimit) return text;
  }
  return cutToLimit(text);
}

/** Tags whose inside says nothing about where a mail stands. */
const leaves = new Set(["SVG", "IFRAME", "SELECT", "VIDEO", "CANVAS", "TEMPLATE"]);
const skipped = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "LINK", "META", "HEAD", "BR"]);

/** What is known of a page while it is described. */
interface Known {
  readonly words: ReadonlySet<string>;
  readonly shapes: Map<string, number>;
}

function describePart(element: Element, options: DescribeOptions, known: Known): Part | null {
  const tag = element.tagName.toUpperCase();
  if (skipped.has(tag) || element.hasAttribute("data-onward-card")) return null;
  const { words, focus, isShown } = options;
  const isClosed = words.has(element) || leaves.has(tag);
  const inside = isClosed ? [] : [...element.children].flatMap((child) => describePart(child, options, known) ?? []);
  // A part without a size of its own counts by what it holds.
  if (inside.length === 0 && !isShown(element)) return null;
  const line = `${describeElement(element, known.words)}${words.has(element) ? " …" : ""}`;
  const name = `${line} ${inside.map(({ shape }) => shape).join(" ")}`;
  const shape = known.shapes.get(name) ?? known.shapes.size;
  known.shapes.set(name, shape);
  return { line, inside, shape, isFocus: focus !== null && (focus.contains(element) || element.contains(focus)) };
}

function describeElement(element: Element, words: ReadonlySet<string>): string {
  const id = element.id === "" ? "" : `#${censorName(element.id, "id", words)}`;
  const classes = [...new Set([...element.classList].map((name) => `.${censorName(name, "class", words)}`))].join("");
  const data = element.getAttributeNames().filter((name) => name.startsWith("data-"));
  const marks = [
    describeRole(element),
    ...data.map((name) => censorName(name, "class", words)),
    ...states.flatMap((name) => describeState(element, name) ?? []),
  ];
  return [
    `${element.localName.includes("-") ? "…" : element.localName}${id}${classes}`,
    ...marks.flatMap((mark) => (mark ? `[${mark}]` : [])),
  ].join("");
}

/** Roles a page may name; a word that is no role is not told. */
const roles = new Set(
  "article banner button cell complementary dialog document form grid gridcell group heading img link list listbox listitem main menu menubar menuitem navigation none option presentation region row search separator status tab table tablist textbox toolbar tree treeitem".split(
    " ",
  ),
);

function describeRole(element: Element): string | null {
  const role = element.getAttribute("role");
  return role === null ? null : `role=${roles.has(role) ? role : "…"}`;
}

const states = ["contenteditable", "aria-expanded", "aria-multiline", "hidden"] as const;
const stateValues = new Set(["", "true", "false", "plaintext-only", "until-found"]);

function describeState(element: Element, name: (typeof states)[number]): string | null {
  const value = element.getAttribute(name);
  if (value === null) return null;
  return value === "" ? name : `${name}=${stateValues.has(value) ? value : "…"}`;
}

/** Attributes whose values are a mail app's code: they hold no word of anybody's. */
const codeAttributes = new Set(["class", "id", "role", "style", "type", "dir", "tabindex", "d", "viewBox", ...states]);

/** Every word that the page shows or holds in a value, so that none is told where it stands in a name. */
function listWords(root: Element, known: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of wordsOf(text)) if (!known.has(word)) words.add(word);
  };
  for (const element of [root, ...root.querySelectorAll("*")]) {
    if (skipped.has(element.tagName.toUpperCase())) continue;
    for (const { name, value } of element.attributes) if (!codeAttributes.has(name)) add(value);
    for (const node of element.childNodes) if (node.nodeType === node.TEXT_NODE) add(node.nodeValue ?? "");
  }
  return words;
}

/** Most parts of a run that are told one by one. */
const runLimit = 4;

function printPart(part: Part, depth: number, around: number, within: number): string[] {
  const { line, inside, isFocus } = part;
  const indent = "  ".repeat(depth);
  if (inside.length === 0) return [`${indent}${line}`];
  if (depth >= (isFocus ? within : around)) return [`${indent}${line} …`];
  return [`${indent}${line}`, ...printRuns(inside, (child) => printPart(child, depth + 1, around, within))];
}

/** Folds equal siblings into one with their number, and the middle of a long run of siblings that only begin alike. */
function printRuns(parts: readonly Part[], print: (part: Part) => string[]): string[] {
  const lines: string[] = [];
  for (let start = 0; start < parts.length; ) {
    const part = parts[start] as Part;
    const equal = countRun(parts, start, (other) => other.shape === part.shape);
    const alike = countRun(parts, start, (other) => other.line === part.line);
    const [first = "", ...inside] = print(part);
    if (equal > 1) lines.push(`${first} × ${equal}`, ...inside);
    else if (alike <= runLimit) lines.push(first, ...inside);
    else {
      const [second, ...others] = parts.slice(start + 1, start + alike);
      const folded = `${first.slice(0, first.indexOf(part.line))}${part.line} … × ${alike - runLimit}`;
      lines.push(first, ...inside, ...(second ? print(second) : []), folded, ...others.slice(-2).flatMap(print));
    }
    start += equal > 1 ? equal : alike <= runLimit ? 1 : alike;
  }
  return lines;
}

function countRun(parts: readonly Part[], start: number, isOf: (part: Part) => boolean): number {
  let end = start;
  for (let part = parts[end]; part && isOf(part); part = parts[end]) end += 1;
  return end - start;
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function cutToLimit(text: string): string {
  let cut = text.slice(0, structureLimit);
  while (sizeOf(cut) > structureLimit - 4) cut = cut.slice(0, cut.lastIndexOf("\n", cut.length - 200));
  return `${cut}\n…`;
}
