import { cleanup, screen, within } from "@testing-library/preact";
import { describe, expect, it, test, vi } from "vitest";
import { stepIds } from "../../../src/core/model/step";
import { makeOpenMail, makeRejection, makeVerdict } from "../../support/open-mail";
import { person, script } from "../../support/person";
import { button, chip, startSurface, title } from "./start-surface";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

const card = () => screen.queryByRole("region", { name: "Onward, for this mail" });

test("starts as a chip of two buttons and takes no focus", () => {
  const { ports } = startSurface();
  const group = screen.getByRole("group", { name: "Onward" });
  expect(within(group).getAllByRole("button")).toHaveLength(2);
  expect(chip().getAttribute("aria-expanded")).toBe("false");
  expect(card()).toBeNull();
  expect(document.activeElement).toBe(document.body);
  expect(ports.drawn).toHaveBeenLastCalledWith({ chip: true, card: "nothing" });
});

test("the chip opens the card, whose title takes focus, and folds it", async () => {
  const { ports } = startSurface();
  await person.click(chip());
  expect(document.activeElement).toBe(title());
  expect(chip().getAttribute("aria-expanded")).toBe("true");
  expect(ports.drawn).toHaveBeenLastCalledWith({ chip: true, card: "list" });
  await person.click(chip());
  expect(card()).toBeNull();
  expect(document.activeElement).toBe(chip());
});

test("without room for the card the chip stays a chip", async () => {
  const { host } = startSurface();
  host.hasRoom = false;
  await person.click(chip());
  expect(card()).toBeNull();
});

test("opened by itself it takes no focus, opened by the shortcut it does", () => {
  const { renew } = startSurface();
  expect(document.activeElement).toBe(document.body);
  renew({ unfolding: { how: "focused" } });
  expect(document.activeElement).toBe(title());
});

test("the same mail announced again does not fold an open card", () => {
  const { renew } = startSurface({ unfolding: { how: "focused" } });
  renew({ unfolding: { how: "folded" } });
  expect(card()).not.toBeNull();
});

test("lists all seven steps in their order, with words and time", () => {
  startSurface({ unfolding: { how: "focused" } });
  const rows = within(screen.getByRole("list")).getAllByRole("button");
  expect(rows).toHaveLength(stepIds.length);
  expect(button("Let it out, 2 min")).toBe(rows[0]);
  expect(button("Choose one next step, 2 min")).toBe(rows[6]);
  expect(screen.getByText("You reached the final interview.")).toBeTruthy();
});

test("says where each step stands, and that the mail was visited", () => {
  const rejection = makeRejection({
    "let-it-out": { state: "done", at: 1 },
    "name-strengths": { state: "later", at: Date.now() },
    "next-step": { state: "skipped", at: 1 },
  });
  startSurface({ unfolding: { how: "focused" }, mail: makeOpenMail({ rejection }) });
  for (const row of ["Let it out, done", "Name your strengths, later", "Choose one next step, skipped"]) button(row);
  button("Where you left off");
});

test("Escape goes from the step to its row, from the list to the chip", async () => {
  startSurface();
  await person.click(chip());
  await person.click(button("Ask for feedback, 2 min"));
  const step = title("Ask for feedback");
  expect(document.activeElement).toBe(step);
  await person.key(step, "Escape");
  expect(document.activeElement).toBe(button("Ask for feedback, 2 min"));
  await person.key(button("Ask for feedback, 2 min"), "Escape");
  expect(card()).toBeNull();
  expect(document.activeElement).toBe(chip());
});

test("a mail on hold is told apart: no steps, no correction", async () => {
  const verdict = makeVerdict({ kind: "hold", decision: "The position is on hold.", role: "Data Analyst" });
  startSurface({ mail: makeOpenMail({ verdict }) });
  await person.click(button("This one is still open"));
  expect(screen.getByText("This reads as a pause, not a no. There may still be a next step.")).toBeTruthy();
  expect(screen.queryByRole("list")).toBeNull();
  expect(screen.queryByText("Not a rejection?")).toBeNull();
  await person.click(button("Enough for now"));
  expect(card()).toBeNull();
});

test("without role, company or stage nothing is invented", () => {
  const verdict = makeVerdict({ role: null, company: null, stage: null, decision: null });
  startSurface({ unfolding: { how: "focused" }, mail: makeOpenMail({ verdict }) });
  title("An application");
  expect(screen.queryByText(/You reached/)).toBeNull();
  expect(document.querySelector("blockquote")).toBeNull();
});

test("sent away, it is gone at once, even if that could not be kept", async () => {
  const { ports, host } = startSurface();
  host.keeps = false;
  await person.click(button("Not for this mail"));
  expect(screen.queryByRole("button")).toBeNull();
  expect(ports.dismiss).toHaveBeenCalledOnce();
  expect(ports.leave).toHaveBeenCalledOnce();
  expect(ports.drawn).toHaveBeenLastCalledWith({ chip: false, card: "nothing" });
});

test("a mail that was sent away is drawn only when asked for", () => {
  const mail = makeOpenMail({ standing: "dismissed" });
  const { renew } = startSurface({ mail });
  expect(screen.queryByRole("button")).toBeNull();
  renew({ unfolding: { how: "focused" } });
  expect(document.activeElement).toBe(title());
});

test("what the mail page's own scripts press is refused", async () => {
  const { ports } = startSurface();
  await script.click(chip());
  await script.click(button("Not for this mail"));
  expect(card()).toBeNull();
  expect(ports.dismiss).not.toHaveBeenCalled();
  await person.click(chip());
  await script.click(button("Not a rejection?"));
  await script.click(button("Let it out, 2 min"));
  expect(ports.correct).not.toHaveBeenCalled();
  title();
});

test("another mail starts anew", async () => {
  const { renew } = startSurface();
  await person.click(chip());
  await person.click(button("Let it out, 2 min"));
  renew({ mail: makeOpenMail({ messageKey: "message-2" }), unfolding: { how: "folded" } });
  expect(card()).toBeNull();
});

describe("the reply in one press", () => {
  it("goes in where an answer reaches somebody and there is none yet", async () => {
    const { ports } = startSurface({ unfolding: { how: "focused" } });
    await person.click(button("Put a reply in"));
    expect(ports.putReply).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("heading", { name: "Thank them, stay in touch" })).toBeNull();
  });

  it("is not pressed by a script of the page", async () => {
    const { ports } = startSurface({ unfolding: { how: "focused" } });
    await script.click(button("Put a reply in"));
    expect(ports.putReply).not.toHaveBeenCalled();
  });

  it("opens the step where there is something to look at first", async () => {
    const { ports } = startSurface({ unfolding: { how: "focused" } });
    ports.putReply.mockResolvedValue(false);
    await person.click(button("Put a reply in"));
    expect(screen.getByRole("heading", { name: "Thank them, stay in touch" })).toBeTruthy();
  });

  it("is not there where nobody reads an answer, or one was put in before", () => {
    const verdict = makeVerdict({ replyable: { can: false, because: "no-reply-address" } });
    startSurface({ unfolding: { how: "focused" }, mail: makeOpenMail({ verdict }) });
    expect(screen.queryByRole("button", { name: "Put a reply in" })).toBeNull();
    expect(button("Write a reply")).toBeTruthy();
    cleanup();
    const reply = { wording: "thanks", at: 1, messageKey: null, sentAt: null } as const;
    startSurface({ unfolding: { how: "focused" }, mail: makeOpenMail({ rejection: makeRejection({}, { reply }) }) });
    expect(screen.queryByRole("button", { name: "Put a reply in" })).toBeNull();
  });
});
