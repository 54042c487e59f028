import { act, cleanup, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, type Mock, test, vi } from "vitest";
import type { Fields } from "../../../src/core/model/note";
import type { DraftPorts } from "../../../src/ui/use-draft";
import { person } from "../../support/person";
import { sampleAchievement, sampleFeedback, sampleFollowUp } from "../../support/sample-story";
import { button, field, rejection, startAt, submit, type } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

beforeEach(() => {
  location.hash = "";
});
afterEach(cleanup);

const feedback = sampleFeedback({ id: "f1", rejectionId: rejection.id, text: "Be shorter.", goal: "", themes: [] });
const followUp = sampleFollowUp({ rejectionId: rejection.id, kind: "re-apply", day: "2030-05-01", text: "Ask Dana" });
const record = {
  achievements: [sampleAchievement({ id: "sql", text: "Taught myself SQL" })],
  strengths: [{ id: "s1", name: "listening", shownBy: [], createdAt: 1, updatedAt: 1 }],
  wordings: [{ id: "w1", name: "To a friend", text: "Thank you.", createdAt: 1, updatedAt: 1 }],
  feedback: [feedback],
  followUps: [followUp],
};

interface Form {
  /** Where it is. */
  readonly at: string;
  /** The button that opens it, and what it is called once something was begun. */
  readonly opens: string;
  readonly goesOn?: string;
  /** A field of it, and what stands there at first. */
  readonly in: string;
  readonly first?: string;
  /** What else is needed to keep it. */
  readonly also?: Readonly<Record<string, string>>;
}

const forms: Readonly<Record<string, Form>> = {
  "a new achievement": {
    at: "achievements",
    opens: "Write more about it",
    goesOn: "Go on writing",
    in: "What you did",
  },
  "an achievement": {
    at: "achievements",
    opens: "Edit: Taught myself SQL",
    goesOn: "Go on writing: Taught myself SQL",
    in: "What you did",
    first: "Taught myself SQL",
  },
  "what they said": { at: `rejections/${rejection.id}`, opens: "Write down what they said", in: "What they said" },
  "what they said earlier": {
    at: `rejections/${rejection.id}`,
    opens: "Edit: Be shorter.",
    goesOn: "Go on writing: Be shorter.",
    in: "What they said",
    first: "Be shorter.",
  },
  "what was read wrongly": {
    at: `rejections/${rejection.id}`,
    opens: "Change this",
    in: "Role",
    first: rejection.role ?? "",
  },
  "an application by hand": { at: "rejections", opens: "Add one by hand", in: "Role" },
  "an offer": { at: "rejections", opens: "I got an offer", in: "Where the offer is from" },
  "a wording": { at: "replies", opens: "Write a wording", in: "Text", also: { "What you call it": "Mine" } },
  "a wording that is kept": {
    at: "replies",
    opens: "Edit: To a friend",
    goesOn: "Go on writing: To a friend",
    in: "Text",
    first: "Thank you.",
  },
  "something to come back to": { at: "follow-ups", opens: "Plan something", in: "In your words" },
  "something that is planned": {
    at: "follow-ups",
    opens: "Change: Ask Dana, Nordlicht Energie",
    goesOn: "Go on writing: Ask Dana, Nordlicht Energie",
    in: "In your words",
    first: "Ask Dana",
  },
  "the name of a strength": {
    at: "strengths",
    opens: "Rename: listening",
    goesOn: "Go on writing: listening",
    in: "Name of the strength",
    first: "listening",
  },
};

const words = "Half a sentence";
const shows = (name: string, value: string) => waitFor(() => expect(field(name).value).toBe(value));
const press = (name: string) => person.click(button(name));

/** The page, over drafts that are stored as they are told. */
function start(form: Form, before: Readonly<Record<string, Fields>> = {}) {
  const stored = new Map(Object.entries(before));
  const { port, renew } = startAt(form.at, { ...record, drafts: Object.keys(before) });
  Object.assign(port("rejections"), { add: async () => "r2" });
  const read = port("readDraft") as Mock<DraftPorts["readDraft"]>;
  read.mockImplementation(async (id) => stored.get(id) ?? null);
  const save = port("saveDraft") as Mock<DraftPorts["saveDraft"]>;
  save.mockImplementation(async (id, fields) => {
    if (fields) stored.set(id, fields);
    else stored.delete(id);
    // The store tells of it after the form is gone; what is sent when the page goes draws nothing any more.
    await Promise.resolve();
    if (screen.queryByRole("main")) renew({ ...record, drafts: [...stored.keys()] });
    return true;
  });
  return { stored, port, renew };
}

const cases = Object.entries(forms).map(([name, form]) => ({
  name,
  form,
  goesOn: form.goesOn ?? `Go on writing: ${form.opens}`,
  first: form.first ?? "",
}));

test.each(cases)(
  "$name: Not now keeps the words, and says so when it is opened again",
  async ({ form, goesOn, first }) => {
    const { stored } = start(form);
    await press(form.opens);
    expect(screen.queryByRole("button", { name: "Start over" })).toBeNull();
    type(form.in, words);
    await press("Not now");
    expect(screen.queryByLabelText(form.in)).toBeNull();
    expect(screen.queryByRole("button", { name: form.opens })).toBeNull();
    await waitFor(() =>
      expect(document.activeElement).toBe(
        form.opens.startsWith("Write more") ? field("A new achievement") : button(goesOn),
      ),
    );
    await press(goesOn);
    await shows(form.in, words);
    screen.getByText("You typed this before. It is not kept yet.");

    const over = button("Start over");
    await person.click(over);
    await shows(form.in, first);
    expect(stored.size).toBe(0);
    // Whoever pressed it stands on it still.
    expect(button("Undo")).toBe(over);
    await press("Undo");
    await shows(form.in, words);
    await press("Start over");
    await press("Not now");
    await press(form.opens);
    await shows(form.in, first);
    expect(screen.queryByText("You typed this before. It is not kept yet.")).toBeNull();
    expect(stored.size).toBe(0);
  },
);

test.each(cases)("$name: once it is kept, no draft is left", async ({ form, goesOn }) => {
  const { stored } = start(form);
  await press(form.opens);
  for (const [name, value] of Object.entries({ [form.in]: words, ...form.also })) type(name, value);
  await press("Not now");
  expect(stored.size).toBe(1);
  await press(goesOn);
  await shows(form.in, words);
  submit(form.in);
  await waitFor(() => expect(screen.queryByLabelText(form.in)).toBeNull());
  expect(stored.size).toBe(0);
});

test.each(cases)("$name: what is as at first again is no draft", async ({ form, first }) => {
  const { stored } = start(form);
  await press(form.opens);
  type(form.in, words);
  type(form.in, first);
  await press("Not now");
  button(form.opens);
  expect(stored.size).toBe(0);
});

test.each(cases)(
  "$name: what was begun before the page is opened is offered, and nothing opens by itself",
  async ({ form, goesOn }) => {
    const { stored } = start(form);
    await press(form.opens);
    type(form.in, words);
    await press("Not now");
    const before = Object.fromEntries(stored);
    cleanup();
    start(form, before);
    await act(async () => undefined);
    expect(screen.queryByLabelText(form.in)).toBeNull();
    expect(document.activeElement).toBe(document.body);
    await press(goesOn);
    await shows(form.in, words);
  },
);

test("words that were typed stand before what was changed elsewhere meanwhile, and starting over shows that", async () => {
  const form = forms["a wording that is kept"] as Form;
  const { renew } = start(form);
  await press(form.opens);
  type(form.in, words);
  await press("Not now");
  const [wording] = record.wordings;
  renew({ ...record, drafts: ["wording:w1"], wordings: wording ? [{ ...wording, text: "Many thanks." }] : [] });
  await press("Go on writing: To a friend");
  await shows(form.in, words);
  screen.getByText("You typed this before. It is not kept yet.");
  await press("Start over");
  await shows(form.in, "Many thanks.");
});

test("what is typed after starting over is not overwritten", async () => {
  const form = forms["an offer"] as Form;
  start(form, { offer: { offer: words } });
  await press("Go on writing: I got an offer");
  await shows(form.in, words);
  await press("Start over");
  type(form.in, "Tidewell");
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  expect(field(form.in).value).toBe("Tidewell");
});

test("what was begun in full is not overwritten by the line above it, which waits", async () => {
  const form = forms["a new achievement"] as Form;
  const { stored } = start(form, { "achievement:new": { text: words } });
  type("A new achievement", "Ran the workshop");
  await press("Go on writing");
  await shows("What you did", words);
  await press("Not now");
  await shows("A new achievement", "Ran the workshop");
  expect(stored.get("achievement:new")).toMatchObject({ text: words });
});

test.each([
  ["replies", "Write a wording", "What you call it", "Keep it", "Give it a name and a text, then keep it."],
  [
    `rejections/${rejection.id}`,
    "Write down what they said",
    "What they said",
    "Keep it",
    "Write what they said, then keep it.",
  ],
  ["rejections", "Add one by hand", "Role", "Keep it", "Write the role or the company, then keep it."],
  ["strengths", null, "One in your own words", "Add", "Give it a name."],
  ["achievements", null, "A new achievement", "Keep", "Write what you did, then keep it."],
  ["data/import", null, "Or paste text", "Look at it", "Paste some text first."],
])("a press with nothing written says what is missing, once: %s", async (at, opens, name, keeps, told) => {
  startAt(at);
  if (opens) await press(opens);
  await press(keeps);
  expect(screen.getAllByRole("alert").map(({ textContent }) => textContent)).toEqual([told]);
  expect(document.activeElement).toBe(field(name));
  expect(field(name).getAttribute("aria-invalid")).toBe("true");
  expect(field(name).getAttribute("aria-describedby")?.split(" ")).toContain(screen.getByRole("alert").id);
});

test.each(["feedback", "follow-ups"])("where there is nothing yet, there is a way on: %s", async (at) => {
  startAt(at, { rejections: [] });
  expect(screen.getByRole("link", { name: "Go to the rejections" }).getAttribute("href")).toBe("#rejections");
});
