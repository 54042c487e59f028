import { act, fireEvent, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { person } from "../../support/person";
import { makeReplyOffer } from "../../support/reply-offer";
import { button, detail, pause, pick, startReply, write } from "./start-reply";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

const choice = "after-interview warm";

test("keeps the reply for tomorrow, says the day, and takes it back", async () => {
  vi.setSystemTime(new Date(2026, 10, 30, 23, 30));
  const { ports, renew } = await startReply(makeReplyOffer(), { day: null });
  await write("Half a thank you.");
  await person.click(button("Keep for tomorrow"));
  expect(ports.keepDraft).toHaveBeenLastCalledWith({ choice, detail: null, texts: { [choice]: "Half a thank you." } });
  expect(ports.plan).toHaveBeenLastCalledWith("2026-12-01");
  renew("2026-12-01");
  screen.getByText("Kept for tomorrow.");
  await person.click(button("Undo"));
  expect(ports.plan).toHaveBeenLastCalledWith(null);
  renew(null);
  button("Keep for tomorrow");
});

test("says when that could not be kept", async () => {
  const { ports } = await startReply(makeReplyOffer(), { day: null });
  ports.plan.mockResolvedValueOnce(false);
  await person.click(button("Keep for tomorrow"));
  expect(screen.getByRole("alert").textContent).toContain("not saved yet");
});

test("keeps what was typed as soon as its field is left, and once", async () => {
  const { ports } = await startReply(makeReplyOffer());
  await write("Half a thank you.");
  expect(ports.keepDraft).not.toHaveBeenCalled();
  fireEvent.blur(screen.getByRole("textbox", { name: "The reply" }));
  expect(ports.keepDraft).toHaveBeenLastCalledWith({ choice, detail: null, texts: { [choice]: "Half a thank you." } });
  // A hint that came now would move the button that is being pressed.
  expect(ports.check).not.toHaveBeenCalled();
  await write("I met Dana", detail());
  fireEvent(window, new Event("pagehide"));
  fireEvent.blur(detail());
  await pause();
  expect(ports.keepDraft).toHaveBeenCalledTimes(2);
});

test("a reply that belongs to no step is kept for no day", async () => {
  await startReply(makeReplyOffer());
  expect(screen.queryByRole("button", { name: "Keep for tomorrow" })).toBeNull();
});

test("looks a changed text over after a pause, and lets it go in all the same", async () => {
  const { ports } = await startReply(makeReplyOffer());
  ports.check.mockResolvedValue(["questions", "reconsider"]);
  await write("Why? Please reconsider?");
  expect(ports.check).not.toHaveBeenCalled();
  await pause();
  expect(ports.check).toHaveBeenCalledExactlyOnceWith("Why? Please reconsider?", "en");
  screen.getByText("There is more than one question. One is easier to answer.");
  screen.getByText("You ask them to think again. That seldom helps.");
  await person.click(button("Put it in the reply"));
  expect(ports.insert).toHaveBeenCalledOnce();
});

test("looks at a detail in its text, and at no text that is ours alone", async () => {
  const { ports } = await startReply(makeReplyOffer());
  await pick("Thank you");
  await pause();
  expect(ports.check).not.toHaveBeenCalled();
  await write("See https://ines.example", detail());
  await pause();
  expect(ports.check).toHaveBeenLastCalledWith(expect.stringContaining("talk. See https://ines.example. Thank"), "en");
});

test("hints about a text that was left are not told of another", async () => {
  const { ports } = await startReply(makeReplyOffer());
  let tell: (hints: readonly ["link"]) => void = () => undefined;
  ports.check.mockReturnValueOnce(new Promise((resolve) => (tell = resolve)));
  await write("https://ines.example");
  await pause();
  await pick("Thank you");
  await act(async () => tell(["link"]));
  expect(screen.queryByText("There is a link. A reply does well without one.")).toBeNull();
});
