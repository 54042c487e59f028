import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readMail } from "../../../src/hosts/outlook/read";

/** Nothing is laid out here: everything counts as on the screen. */
beforeEach(() => {
  const rect = { width: 10, height: 10 } as DOMRect;
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(rect);
  Object.assign(Element.prototype, { checkVisibility: () => true });
  location.href = "https://outlook.live.com/mail/0/";
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

/** One message of a conversation, its text shown if it is open. */
function message(id: string, day: string, isOpen: boolean): HTMLElement {
  const from = element("span", { id: `MSG_${id}_FROM` }, `Somebody<${id}@work.example>`);
  const body = isOpen ? [element("div", { id: `UniqueMessageBody_${id}` }, `The text of ${id}.`)] : [];
  const time = element("div", { "data-testid": "SentReceivedSavedTime", title: `2026-11-${day} 10:00` });
  return element("div", { class: "wide-content-host" }, from, time, ...body);
}

function show(...messages: HTMLElement[]): void {
  const subject = element("div", { role: "heading", id: "CONV_c_SUBJECT", title: "Your application" });
  document.body.append(element("div", { id: "ReadingPaneContainerId" }, subject, ...messages));
}

const readOrder = () => readMail(document)?.earlier.map(({ sender }) => sender.address);

test("earlier messages are told oldest first, whichever end the person has set the newest to stand at", () => {
  show(message("first", "19", false), message("second", "20", false), message("newest", "21", true));
  expect(readMail(document)?.messageKey).toBe("newest");
  expect(readOrder()).toEqual(["first@work.example", "second@work.example"]);
  document.body.replaceChildren();
  show(message("newest", "21", true), message("second", "20", false), message("first", "19", false));
  expect(readMail(document)?.messageKey).toBe("newest");
  expect(readOrder()).toEqual(["first@work.example", "second@work.example"]);
});

test("an earlier message is told with its time", () => {
  show(message("first", "19", false), message("newest", "21", true));
  const at = new Date(2026, 10, 19, 10).getTime();
  expect(readMail(document)?.earlier[0]).toMatchObject({ sentAt: at, text: "" });
});
