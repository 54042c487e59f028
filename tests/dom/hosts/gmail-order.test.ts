import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readMail } from "../../../src/hosts/gmail/read";

/** Nothing is laid out here: everything counts as on the screen. */
beforeEach(() => {
  const rect = { width: 10, height: 10 } as DOMRect;
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(rect);
  Object.assign(Element.prototype, { checkVisibility: () => true });
  location.href = "https://mail.google.com/mail/u/0/";
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function element(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** One open message; its id holds the day it came on, or no time at all for one just sent. */
function message(name: string, day: number | null): HTMLElement {
  const id = day === null ? `#msg-a:r${name}` : `#msg-f:${BigInt(Date.UTC(2026, 10, day)) << 20n}`;
  const sender = element("span", { class: "gD", email: `${name}@work.example`, name }, name);
  return element(
    "div",
    { class: "adn ads", "data-message-id": id },
    sender,
    element("div", { class: "a3s" }, "Words."),
  );
}

function readOrder(...messages: HTMLElement[]): (string | undefined)[] {
  const subject = element("h2", { class: "hP", "data-thread-perm-id": "#thread-f:1850000000000000001" }, "Yours");
  document.body.replaceChildren(
    element("div", { role: "main" }, element("div", { class: "a98 iY" }, subject, ...messages)),
  );
  const mail = readMail(document);
  return [...(mail?.earlier ?? []), mail].map((one) => one?.sender.name);
}

test("a message just sent is the newest, until an answer stands below it", () => {
  expect(readOrder(message("no", 20), message("own", null))).toEqual(["no", "own"]);
  expect(readOrder(message("first", 19), message("no", 20), message("own", null))).toEqual(["first", "no", "own"]);
  expect(readOrder(message("no", 20), message("own", null), message("answer", 21))).toEqual(["no", "own", "answer"]);
});

test("a message just sent stays the newest where the page does not run from old to new", () => {
  expect(readOrder(message("own", null), message("no", 20))).toEqual(["no", "own"]);
  expect(readOrder(message("own", null), message("no", 20), message("first", 19))).toEqual(["first", "no", "own"]);
});
