import type { MailNode } from "./mailbox";

/** Width of the frame most company letters are set in, in CSS pixels. */
const frameWidth = 640;

/** A letter as companies send it: paragraphs in a table of a fixed width. An empty line begins a new paragraph. */
export function letterInFrame(text: string): readonly MailNode[] {
  const paragraphs = text.split(/\n{2,}/).map((paragraph): MailNode => ({ tag: "p", children: withBreaks(paragraph) }));
  const cell: MailNode = { tag: "td", children: paragraphs };
  const row: MailNode = { tag: "tr", children: [cell] };
  return [{ tag: "table", width: frameWidth, children: [{ tag: "tbody", children: [row] }] }];
}

function withBreaks(paragraph: string): MailNode[] {
  return paragraph.split("\n").flatMap((line, index) => (index === 0 ? [line] : [{ tag: "br" } as const, line]));
}
