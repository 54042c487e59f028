import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { allTables } from "../../../src/hosts/all-tables";
import { inspectedHosts } from "../../../src/hosts/inspectors";
import { describePage } from "../../../src/hosts/page/describe-page";
import { inspectPage } from "../../../src/hosts/page/inspect-page";
import { giveLayout } from "../../support/give-layout";

/** Milliseconds for what goes through many elements: this environment finds them slowly. */
const slow = 30_000;

/** Words that no mail app and no table of ours holds. */
const markers = ["blorvex", "Quindra", "tamquil", "Velsomar", "zibbeln"] as const;
const marker = fc.constantFrom(...markers);
/** As they stand on pages: alone, in a sentence, in an address, in a link, in an id of a mail. */
const told = fc.oneof(
  marker,
  fc.tuple(marker, marker).map((words) => words.join(" ")),
  marker.map((word) => `${word}@velsomar.example`),
  marker.map((word) => `https://mail.example/${word}?to=${word}#${word}`),
);
const name = fc.constantFrom(
  "nH",
  "a98",
  "iY",
  "gE",
  "customScrollBar",
  "MSG_AAMkADExample_FROM",
  "UniqueMessageBody_14",
);
/** A name with a word in it that the page shows as well, such as a folder's. */
const marked = marker.map((word) => `folder-${word}`);

interface Element {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly text: string;
  readonly inside: readonly Element[];
}

const attribute = fc.oneof(
  fc.tuple(
    fc.constantFrom("title", "alt", "aria-label", "name", "email", "href", "data-hovercard-id", "data-folder-name"),
    told,
  ),
  fc.tuple(fc.constantFrom("class", "id"), fc.oneof(name, marked)),
  fc.tuple(
    fc.constantFrom("role", "contenteditable", "aria-expanded", "aria-multiline", "hidden"),
    fc.oneof(fc.constantFrom("main", "list", "true", "false", ""), told),
  ),
);
const { page } = fc.letrec<{ page: Element }>((tie) => ({
  page: fc.record({
    tag: fc.constantFrom("div", "span", "h2", "td", "button", "a", "section", "script", "style"),
    attributes: fc.array(attribute, { maxLength: 4 }),
    text: fc.oneof({ weight: 3, arbitrary: told }, fc.constant("")),
    inside: fc.oneof({ depthSize: "small" }, fc.constant([]), fc.array(tie("page"), { maxLength: 4 })),
  }),
}));

function build({ tag, attributes, text, inside }: Element): HTMLElement {
  const element = document.createElement(tag);
  for (const [key, value] of attributes) element.setAttribute(key, value);
  element.append(text, ...inside.map(build));
  return element;
}

beforeEach(() => {
  giveLayout();
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    "https://mail.google.com/mail/u/0/#label/blorvex/quindratamquilvelsomar",
  );
});

afterEach(() => {
  document.body.replaceChildren();
});

test(
  "no word of a page stands in its structure or in what was found on it",
  () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 4 }), told, (parts, language) => {
        document.documentElement.setAttribute("lang", language);
        document.documentElement.setAttribute("dir", language);
        document.title = language;
        // The words of ids and classes are on the page as well, as a folder's name is.
        document.body.replaceChildren(...parts.map(build), markers.join(" "));
        for (const host of inspectedHosts) {
          const said = JSON.stringify(inspectPage(host, document)).toLowerCase();
          for (const word of markers) expect(said).not.toContain(word.toLowerCase());
        }
        for (const tables of allTables) {
          const structure = describePage(tables, document).toLowerCase();
          for (const word of markers) expect(structure).not.toContain(word.toLowerCase());
          expect(structure).toContain("body");
        }
      }),
      { numRuns: 60 },
    );
  },
  slow,
);

test("the structure names elements and states, folds what is equal, and leaves out what is hidden or written", () => {
  document.body.innerHTML = `
    <div id="MailList" role="list"><p class="row" data-convid="1">One</p><p class="row" data-convid="2">Two</p></div>
    <p hidden>Not seen</p>
    <div role="main" class="nH"><div class="ii gt"><div class="a3s"><b>Dear Ines</b></div></div>
      <div contenteditable="true" role="textbox" aria-multiline="true"><i>Mine</i></div></div>`;
  const gmail = allTables.find(({ id }) => id === "gmail");
  expect(gmail && describePage(gmail, document)).toBe(
    [
      "body",
      "  div#MailList[role=list]",
      "    p.row[data-convid] × 2",
      "  div.nH[role=main]",
      "    div.ii.gt",
      "      div.a3s …",
      "    div[role=textbox][contenteditable=true][aria-multiline=true] …",
    ].join("\n"),
  );
});

test(
  "a page of any size fits into 60 KiB, and the part that shows a mail is told before what lies around it",
  () => {
    const row = (index: number) =>
      `<div class="row${"abcdefghij"[index % 10]}"><div><div><div><div><b class="deep"></b></div></div></div></div></div>`;
    const around = Array.from({ length: 1_500 }, (_, index) => row(index)).join("");
    // eslint-disable-next-line no-unsanitized/property -- a page of this test's own
    document.body.innerHTML = `<nav>${around}</nav><div role="main"><div><div><div><div><div><h2 class="hP"></h2></div></div></div></div></div></div>`;
    const [tables] = allTables;
    const structure = tables ? describePage(tables, document) : "";
    expect(new TextEncoder().encode(structure).length).toBeLessThanOrEqual(60 * 1024);
    expect(structure).toContain("h2.hP");
  },
  slow,
);
