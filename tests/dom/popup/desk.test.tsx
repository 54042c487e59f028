import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Written } from "../../../src/core/model/note";
import type { StepId } from "../../../src/core/model/step";
import { Desk, type DeskState } from "../../../src/popup/desk";
import { fakePicks } from "../../support/fake-own";
import { fakeWriting } from "../../support/fake-writing";
import { makeOpenMail, makeRejection } from "../../support/open-mail";
import { person } from "../../support/person";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

function startDesk(step: StepId | null, change: { state?: DeskState; first?: Written | null; isInTab?: true } = {}) {
  const fake = fakeWriting(change.first);
  const ports = {
    writing: fake.steps,
    achievement: change.state === "add" ? fake.writing : null,
    steps: { reply: null, achievements: null, picks: fakePicks() },
    markStep: vi.fn(async () => true),
    lookAgain: vi.fn(async () => true),
    moved: vi.fn(),
    addAchievement: vi.fn<(text: string) => Promise<string | null>>(async () => "new-id"),
    takeBack: vi.fn(async () => true),
  };
  const state = change.state ?? makeOpenMail({ rejection: makeRejection({}) });
  const about =
    state === "add"
      ? ({ add: "achievement", rejectionId: null } as const)
      : { add: null, rejectionId: "r", step, ...(change.isInTab && { isInTab: true as const }) };
  render(<Desk about={about} state={state} pause={null} ports={ports} />);
  return { ...fake, ports };
}
const button = (name: string) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) =>
  act(async () => {
    fireEvent.input(field(name), { target: { value } });
  });
const letItOut = "Write what this feels like. No one reads it, and it does not have to be fair.";

test("the step stands alone under its role and company, ready to be written in", () => {
  startDesk("let-it-out");
  screen.getByRole("heading", { level: 1, name: "Senior Product Designer" });
  screen.getByText("Nordlicht Energie");
  expect(document.activeElement).toBe(field(letItOut));
  expect(screen.queryByRole("button", { name: "Keep it" })).toBeNull();
});

test("Escape leads from the step to the list, and no further; not while an input method composes", async () => {
  const { ports } = startDesk("let-it-out");
  await act(async () => void fireEvent.keyDown(field(letItOut), { key: "Escape", isComposing: true }));
  field(letItOut);
  await person.key(field(letItOut), "Escape");
  expect(document.activeElement).toBe(button("Let it out, 2 min"));
  expect(ports.moved).toHaveBeenLastCalledWith(null);
  const event = await person.key(button("Let it out, 2 min"), "Escape");
  expect(event.defaultPrevented).toBe(false);
  button("Let it out, 2 min");
});

test("let it out: kept or let go, equal; then how far this came; what was let go can come back", async () => {
  const { form } = startDesk("let-it-out");
  await type(letItOut, "Three rounds");
  expect(button("Keep it").dataset["kind"]).toBe(button("Let it go").dataset["kind"]);
  await person.click(button("Let it go"));
  await screen.findByText("You reached the final interview.");
  expect(form.letGo).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button("Undo"));
  await person.click(button("Undo"));
  expect(form.saveDraft).toHaveBeenLastCalledWith({ text: "Three rounds" });
  expect(field(letItOut).value).toBe("Three rounds");
  await person.click(button("Keep it"));
  expect(form.keep).toHaveBeenCalledWith({ text: "Three rounds" });
  await screen.findByText("Kept on this device, for you alone.");
  screen.getByText("You reached the final interview.");
  await person.click(button("Go on writing"));
  expect(document.activeElement).toBe(field(letItOut));
});

test("what could not be kept is said, and what could not be deleted as well", async () => {
  const { store } = startDesk("let-it-out");
  await type(letItOut, "Three rounds");
  store.isBroken = true;
  await person.click(button("Let it go"));
  await screen.findByText("It could not be deleted. Nothing was changed.");
  await person.click(button("Keep it"));
  await screen.findByText("Not kept yet. Your words stay here, and Onward tries again.");
  expect(field(letItOut).value).toBe("Three rounds");
});

test("not personal: the first thought stays in sight while the second is written, and can be edited", async () => {
  const { form } = startDesk("not-personal");
  screen.getByText("“We have decided to go ahead with another candidate.”");
  await type("Your first thought", "I am too old");
  await person.click(button("Go on"));
  screen.getByText("I am too old");
  await type("What would you tell a friend who had this thought?", "They needed something else");
  await person.click(button("Edit"));
  expect(field("Your first thought").value).toBe("I am too old");
  expect(document.activeElement).toBe(field("Your first thought"));
  await person.click(button("Go on"));
  fireEvent.blur(field("What would you tell a friend who had this thought?"));
  expect(form.saveDraft).toHaveBeenLastCalledWith({ thought: "I am too old", friend: "They needed something else" });
});

test("what was begun earlier goes on where it was", () => {
  startDesk("not-personal", {
    first: { fields: { thought: "I am too old" }, updatedAt: 1, isDraft: true, hasNote: false },
  });
  screen.getByText("I am too old");
  field("What would you tell a friend who had this thought?");
  screen.getByText("Kept as a draft on this device");
});

test("an achievement is kept in a line, and can be taken back", async () => {
  const { ports } = startDesk(null, { state: "add" });
  await type("One thing you have done and are glad of", "  Cut the loading time ");
  await person.click(button("Keep it"));
  expect(ports.addAchievement).toHaveBeenCalledWith("Cut the loading time");
  await screen.findByText("Kept.");
  await person.click(button("Undo"));
  expect(ports.takeBack).toHaveBeenCalledWith("new-id");
  expect(field("One thing you have done and are glad of").value).toBe("Cut the loading time");
});

test("an achievement is added once, however often that is pressed meanwhile, and what is typed meanwhile is for another", async () => {
  const { ports } = startDesk(null, { state: "add" });
  let settle: (id: string) => void = () => {};
  ports.addAchievement.mockImplementation(() => new Promise((resolve) => (settle = resolve)));
  const line = "One thing you have done and are glad of";
  await type(line, "Cut the loading time");
  fireEvent.click(button("Keep it"));
  fireEvent.click(button("Keep it"));
  await type(line, "Ran the workshop");
  await act(async () => settle("new-id"));
  expect(ports.addAchievement).toHaveBeenCalledExactlyOnceWith("Cut the loading time");
  await person.click(button("Add another"));
  expect(field(line).value).toBe("Ran the workshop");
});

test("in a tab there is a way back to the page it was opened from, and no window to close", () => {
  startDesk("let-it-out", { isInTab: true });
  const back = screen.getByRole("link", { name: "Back to this application" });
  expect(back.getAttribute("href")).toBe("/src/options/index.html#rejections/r");
  cleanup();
  startDesk("let-it-out", { isInTab: true, state: "gone" });
  screen.getByText("This application is not stored any more.");
  const all = screen.getByRole("link", { name: "All rejections" });
  expect(all.getAttribute("href")).toBe("/src/options/index.html#rejections");
  expect(screen.queryByText(/close this window/u)).toBeNull();
  cleanup();
  startDesk("let-it-out");
  expect(screen.queryByRole("link", { name: "Back to this application" })).toBeNull();
});

test("a record that is gone, and a storage that is closed, are said plainly", async () => {
  startDesk("let-it-out", { state: "gone" });
  screen.getByText("This application is not stored any more. You can close this window.");
  cleanup();
  const { ports } = startDesk("let-it-out", { state: "closed" });
  await person.click(button("Try again"));
  expect(ports.lookAgain).toHaveBeenCalledOnce();
});
