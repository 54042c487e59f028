import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReplyOffer, ReplyOutcome } from "../../../src/core/model/reply";
import type { ReplyPorts } from "../../../src/ui/reply/reply-ports";
import { ReplyView } from "../../../src/ui/reply/reply-view";
import { person } from "../../support/person";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const offer: ReplyOffer = {
  texts: { thanks: "Thank you.", "after-interview": "Thank you for the talk." },
  fitting: "after-interview",
  signOff: "Ines",
  language: "en",
  isStandIn: false,
  draft: null,
  put: null,
  sender: "dana@halden.example",
};

async function start(change: Partial<ReplyOffer> = {}, canReach = true) {
  const ports = {
    compose: vi.fn(async (): Promise<ReplyOffer | null> => ({ ...offer, ...change })),
    keepDraft: vi.fn(async () => true),
    insert: vi.fn(async (): Promise<ReplyOutcome> => ({ outcome: "inserted", keptWords: false })),
    takeBack: vi.fn(async () => true),
    guard: (handler) => handler,
  } satisfies ReplyPorts;
  const view = render(<ReplyView ports={ports} wish={{ current: null }} canReach={canReach} />);
  await act(async () => undefined);
  return { ports, view };
}
const button = (name: string) => screen.getByRole("button", { name });
const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The reply" });
async function write(text: string) {
  field().value = text;
  await act(async () => void field().dispatchEvent(new Event("input", { bubbles: true })));
}

test("shows the wording that fits, and puts it in as it stands", async () => {
  const { ports } = await start();
  expect(field().value).toBe("Thank you for the talk.");
  screen.getByText("Ines");
  await person.click(button("Put it in the reply"));
  const put = { wording: "after-interview", text: "Thank you for the talk.", signOff: "Ines" };
  expect(ports.insert).toHaveBeenCalledWith({ ...put, sender: "dana@halden.example", isSure: false });
  expect(screen.getByRole("status").textContent).toContain("Your reply is in the box.");
  await person.click(button("Undo"));
  expect(screen.getByRole("status").textContent).toContain("The reply is out of the box again.");
});

test("keeps what is changed after a pause, and at once when the step is left", async () => {
  const { ports, view } = await start();
  await write("Thank you, all.");
  expect(ports.keepDraft).not.toHaveBeenCalled();
  await act(async () => void vi.advanceTimersByTime(300));
  expect(ports.keepDraft).toHaveBeenLastCalledWith({
    wording: "after-interview",
    texts: { "after-interview": "Thank you, all." },
  });
  await write("Thank you, all. A line more.");
  view.unmount();
  expect(ports.keepDraft).toHaveBeenLastCalledWith({
    wording: "after-interview",
    texts: { "after-interview": "Thank you, all. A line more." },
  });
});

test("goes on with what was changed before", async () => {
  await start({ draft: { wording: "thanks", texts: { thanks: "Half a" } } });
  expect(field().value).toBe("Half a");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Thank you" }).checked).toBe(true);
});

test("keeps what was changed in one wording while another is looked at", async () => {
  const { ports } = await start();
  await write("Thank you, all.");
  await person.click(screen.getByRole("radio", { name: "Thank you" }));
  expect(field().value).toBe("Thank you.");
  await act(async () => void vi.advanceTimersByTime(300));
  const texts = { "after-interview": "Thank you, all." };
  expect(ports.keepDraft).toHaveBeenLastCalledWith({ wording: "thanks", texts });
  await person.click(screen.getByRole("radio", { name: "After an interview" }));
  expect(field().value).toBe("Thank you, all.");
});

test("keeps what was changed when the reply is taken out of the box again", async () => {
  const { ports } = await start();
  await write("Thank you, all.");
  await person.click(button("Put it in the reply"));
  expect(ports.keepDraft).toHaveBeenCalledTimes(1);
  await person.click(button("Undo"));
  await act(async () => void vi.advanceTimersByTime(300));
  expect(ports.keepDraft).toHaveBeenCalledTimes(2);
  expect(field().value).toBe("Thank you, all.");
});

test("asks before a reply that would go astray, and puts it in when it is wanted", async () => {
  const { ports } = await start();
  ports.insert.mockResolvedValueOnce({ outcome: "asks", doubt: "reply-all" });
  await person.click(button("Put it in the reply"));
  screen.getByText("This reply would go to more people than the one who wrote to you.");
  expect(screen.queryByRole("button", { name: "Put it in the reply" })).toBeNull();
  expect(button("Copy")).not.toBeNull();
  await person.click(button("Put it in all the same"));
  expect(ports.insert).toHaveBeenLastCalledWith(expect.objectContaining({ isSure: true }));
});

test.each([
  ["no-box", "The reply box did not open. You can copy the text and paste it yourself."],
  ["unreachable", "Onward did not answer. Reload this tab, then try again."],
] as const)("says what is so and what to do after %s, and loses nothing", async (trouble, words) => {
  const { ports } = await start();
  ports.insert.mockResolvedValueOnce({ outcome: "trouble", trouble });
  await write("Thank you, all.");
  await person.click(button("Put it in the reply"));
  expect(screen.getByRole("alert").textContent).toBe(words);
  expect(field().value).toBe("Thank you, all.");
});

test("an address that takes no replies: copying comes first", async () => {
  const copied: string[] = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await start({}, false);
  expect(button("Copy").dataset["kind"]).toBe("primary");
  await person.click(button("Copy"));
  expect(copied).toEqual(["Thank you for the talk.\n\nInes"]);
  button("Put it in anyway");
  vi.unstubAllGlobals();
});

test("a thread that has a reply asks before another one", async () => {
  await start({ put: { wording: "thanks", at: Date.UTC(2026, 10, 21, 12), messageKey: null, sentAt: null } });
  screen.getByText("You put a reply in here on November 21.");
  expect(screen.queryByRole("textbox")).toBeNull();
  await person.click(button("Write another one"));
  field();
});

test("a thread whose reply was sent says when, and asks before another one", async () => {
  const at = Date.UTC(2026, 10, 21, 12);
  await start({ put: { wording: "thanks", at, messageKey: null, sentAt: at + 86_400_000 } });
  screen.getByText("You sent a reply on November 22.");
  await person.click(button("Write another one"));
  field();
});

test("a second reply that was put in after the first was sent lies in the box", async () => {
  const at = Date.UTC(2026, 10, 21, 12);
  await start({ put: { wording: "thanks", at, messageKey: null, sentAt: at - 86_400_000 } });
  screen.getByText("You put a reply in here on November 21.");
});

test("nobody answers: one sentence", async () => {
  const compose = async () => null;
  const ports = {
    compose,
    keepDraft: vi.fn(),
    insert: vi.fn(),
    takeBack: vi.fn(),
    guard: <E extends Event>(handler: (event: E) => void) => handler,
  };
  render(<ReplyView ports={ports} wish={{ current: null }} canReach />);
  await act(async () => undefined);
  expect(screen.getByRole("alert").textContent).toBe("Onward did not answer. Reload this tab, then try again.");
});
