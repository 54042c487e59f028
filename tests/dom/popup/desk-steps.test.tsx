import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Feedback } from "../../../src/core/model/feedback";
import type { Written } from "../../../src/core/model/note";
import type { StepId } from "../../../src/core/model/step";
import { Desk } from "../../../src/popup/desk";
import { fakeOwn, fakePicks } from "../../support/fake-own";
import { fakeWriting } from "../../support/fake-writing";
import { makeOpenMail, makeRejection } from "../../support/open-mail";
import { person } from "../../support/person";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-12T09:00:00") });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

type Stored = NonNullable<Parameters<typeof fakeOwn>[0]>;

async function startDesk(step: StepId, stored: Stored = {}, fields: Written["fields"] | null = null) {
  const first = fields && { fields, updatedAt: 1, isDraft: true, hasNote: false };
  const fake = fakeWriting(first, fakeOwn(stored));
  const picks = fakePicks();
  const ports = {
    writing: { ...fake.steps, openDesk: null },
    achievement: null,
    steps: {
      reply: null,
      achievements: {
        match: async () => [],
        add: async () => false,
        guard: <E extends Event>(act: (event: E) => void) => act,
      },
      picks,
    },
    markStep: vi.fn(async () => true),
    lookAgain: vi.fn(async () => true),
    moved: vi.fn(),
    addAchievement: vi.fn(async () => null),
    takeBack: vi.fn(async () => true),
  };
  const state = makeOpenMail({ rejection: makeRejection({}) });
  await act(async () => {
    render(<Desk about={{ add: null, rejectionId: "r", step }} state={state} pause={null} ports={ports} />);
  });
  return { ...fake, picks };
}

const button = (name: string) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const type = (name: string, value: string) => act(async () => void fireEvent.input(field(name), { target: { value } }));

const strength = (name: string) => ({ id: name, name, shownBy: [], createdAt: 1, updatedAt: 1 });
const answer: Feedback = {
  id: "f1",
  rejectionId: "r",
  host: "gmail",
  messageKey: null,
  threadKey: "t",
  text: "More depth on pricing.",
  from: "Dana",
  goal: "Learn how pricing works",
  themes: ["skills"],
  keptAt: 1,
  answeredAt: null,
};

test("a word to begin with is picked and joins the list of one's own", async () => {
  const { own, picks } = await startDesk("name-strengths");
  await person.click(button("patience"));
  expect(picks.pick).toHaveBeenCalledWith({ strengths: ["patience"] });
  expect(own.writeStrength).toHaveBeenCalledWith("patience");
});

test("who has a list sees it, and more words when they ask for them", async () => {
  const { own } = await startDesk("name-strengths", { strengths: [strength("nerve")] });
  const group = () => within(screen.getByRole("group", { name: "Your strengths" })).getAllByRole("button");
  expect(group()).toHaveLength(1);
  await person.click(button("More words to pick from"));
  expect(group()).toHaveLength(25);
  await person.click(button("nerve"));
  expect(own.writeStrength).not.toHaveBeenCalled();
});

test("a strength in one's own words is a draft until it is added, and not added twice", async () => {
  const { own, form } = await startDesk("name-strengths", { strengths: [strength("nerve")] });
  expect(document.activeElement).toBe(field("One in your own words"));
  await type("One in your own words", " reading rooms ");
  fireEvent.blur(field("One in your own words"));
  expect(form.saveDraft).toHaveBeenLastCalledWith({ new: " reading rooms " });
  own.store.isBroken = true;
  await person.click(button("Add"));
  expect((await screen.findByRole("alert")).textContent).toBe("That could not be saved. Nothing else changed.");
  expect(field("One in your own words").value).toBe(" reading rooms ");
  own.store.isBroken = false;
  await person.click(button("Add"));
  expect(own.writeStrength).toHaveBeenLastCalledWith("reading rooms");
  await waitFor(() => expect(field("One in your own words").value).toBe(""));
  await type("One in your own words", "nerve");
  await person.click(button("Add"));
  expect(own.writeStrength).toHaveBeenCalledTimes(2);
});

test("the list is renamed and deleted from, and what was deleted comes back on Undo", async () => {
  const { own } = await startDesk("name-strengths", { strengths: [strength("nerve")] });
  await person.click(button("Edit the list"));
  await act(async () => void fireEvent.change(field("Edit: nerve"), { target: { value: "courage" } }));
  expect(own.writeStrength).toHaveBeenLastCalledWith("courage", "nerve");
  await person.click(button("Delete: nerve"));
  expect(own.deleteStrength).toHaveBeenCalledWith("nerve");
  expect(document.activeElement).toBe(button("Undo"));
  await person.click(button("Undo"));
  expect(own.restoreStrength).toHaveBeenCalledWith(strength("nerve"));
  await person.click(button("Back to the step"));
  field("Where did one of them show in this application?");
});

test("strengths of an older note are still shown and can be edited", async () => {
  const { form } = await startDesk("name-strengths", {}, { first: "listening", third: "SQL", shown: "in the task" });
  expect(field("something people ask you for").value).toBe("listening");
  expect(screen.queryByRole("textbox", { name: "something that comes easily to you, and not to everyone" })).toBeNull();
  await type("something you worked to learn", "SQL and maps");
  fireEvent.blur(field("something you worked to learn"));
  expect(form.saveDraft).toHaveBeenLastCalledWith({ first: "listening", third: "SQL and maps", shown: "in the task" });
});

test("an answer is kept with who said it, what it is about and one goal", async () => {
  const { form } = await startDesk("ask-feedback");
  screen.getByText("“Is there one thing that would have made my application stronger?”");
  await person.click(button("Keep an answer"));
  expect(document.activeElement).toBe(field("What they told you"));
  await person.click(button("Keep it"));
  expect(screen.getByRole("alert").textContent).toBe("Write what they said, then keep it.");
  expect(form.keep).not.toHaveBeenCalled();
  await type("What they told you", "More depth on pricing.");
  await type("Who said it", "Dana");
  await type("One thing to learn from it", "Learn how pricing works");
  await act(async () => void fireEvent.click(screen.getByRole("checkbox", { name: "skills" })));
  await act(async () => void fireEvent.click(screen.getByRole("checkbox", { name: "fit with the team" })));
  const typed = { text: "More depth on pricing.", from: "Dana", goal: "Learn how pricing works", themes: "skills fit" };
  expect(form.saveDraft).toHaveBeenLastCalledWith(typed);
  await person.click(button("Keep it"));
  expect(form.keep).toHaveBeenCalledWith(typed);
  await waitFor(() => expect(form.saveDraft).toHaveBeenLastCalledWith(null));
  button("Keep an answer");
});

test("what is kept is shown with its goal and can be changed; what was begun stands open again", async () => {
  const { form } = await startDesk("ask-feedback", { feedback: [answer] });
  screen.getByText("What Dana told you");
  screen.getByText("Learn how pricing works");
  expect(document.body.textContent).not.toContain("stronger?");
  await person.click(button("Edit"));
  expect(field("What they told you").value).toBe("More depth on pricing.");
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "skills" }).checked).toBe(true);
  await type("One thing to learn from it", "Read about pricing");
  await person.click(button("Keep it"));
  expect(form.keep.mock.lastCall?.[0]).toMatchObject({ id: "f1", goal: "Read about pricing" });
  cleanup();
  await startDesk("ask-feedback", {}, { text: "They said" });
  expect(field("What they told you").value).toBe("They said");
});

test("what is begun in the form is not overwritten: another answer cannot be opened in it", async () => {
  await startDesk("ask-feedback", { feedback: [answer] });
  button("Edit");
  await person.click(button("Keep another answer"));
  await type("What they told you", "Typed by hand");
  expect(screen.queryByRole("button", { name: "Edit" })).toBeNull();
  await type("What they told you", "");
  button("Edit");
});

test("one more achievement is added in a line where one is, and can be taken back", async () => {
  const { own, form } = await startDesk("recall-achievements");
  await type("Add one in a line", " Cut the loading time ");
  await person.click(button("Add"));
  expect(own.addAchievement).toHaveBeenCalledWith("Cut the loading time");
  screen.getByText("Cut the loading time");
  expect(field("Add one in a line").value).toBe("");
  await person.click(button("Undo"));
  expect(own.takeBackAchievement).toHaveBeenCalledWith("new-id");
  expect(field("Add one in a line").value).toBe("Cut the loading time");
  await type("One kind sentence to yourself", "You carried it far.");
  fireEvent.blur(field("One kind sentence to yourself"));
  expect(form.saveDraft.mock.lastCall?.[0]).toMatchObject({ kind: "You carried it far." });
});

test("if and then become one sentence with a day; a ready one, or the goal, fills the second half", async () => {
  const { picks, form } = await startDesk("next-step", { feedback: [answer] });
  await type("If", "lunch is over");
  await person.click(button("work on this: Learn how pricing works"));
  expect(field("then I will").value).toBe("work on this: Learn how pricing works");
  await person.click(button("note one question I found hard"));
  await person.click(button("Plan it"));
  expect(picks.plan).toHaveBeenCalledWith({
    kind: "next-action",
    text: "If lunch is over, then I will note one question I found hard",
    day: "2026-03-13",
  });
  expect(Object.entries(form.keep.mock.lastCall?.[0] ?? {})).toEqual([
    ["if", "lunch is over"],
    ["then", "note one question I found hard"],
  ]);
});

test("what is planned stands in its own words, and is said to be done or not at any time", async () => {
  const action = {
    id: "r:next-action",
    rejectionId: "r",
    kind: "next-action" as const,
    day: "2026-03-10",
    text: "call Dana",
    createdAt: 1,
    updatedAt: 1,
    doneAt: null,
    toldAt: null,
  };
  const { own } = await startDesk("next-step", { action });
  screen.getByText("Planned for March 10.");
  screen.getByText("call Dana");
  await person.click(button("It is done"));
  expect(own.settleAction).toHaveBeenCalledWith("r:next-action", true);
  await person.click(button("Plan something else"));
  field("then I will");
  cleanup();
  await startDesk("next-step", { action: { ...action, doneAt: 5 } });
  await person.click(button("Not done yet"));
});
