import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { person } from "../../support/person";
import { sampleAchievement } from "../../support/sample-story";
import { button, field, startAt, submit, type } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

const sql = sampleAchievement({ id: "sql", text: "Taught myself SQL", createdAt: 1 });
const move = sampleAchievement({ id: "move", text: "Led a move of six", createdAt: 2, number: "6 people" });
const startWith = () => startAt("achievements", { achievements: [sql, move] });
const press = (name: string) => person.click(button(name));

test("the form asks for little, and for the rest behind More about it, which is open where something of it is written", async () => {
  startWith();
  await press("Edit: Taught myself SQL");
  expect(document.activeElement).toBe(field("What you did"));
  for (const label of ["Role", "Where", "When"]) field(label);
  const more = () => screen.getByText("More about it").closest("details")?.open;
  expect(more()).toBe(false);
  await press("Not now");
  await press("Edit: Led a move of six");
  expect(more()).toBe(true);
});

test("every field is kept, lists by their commas", async () => {
  const { achievements } = startWith();
  await press("Edit: Taught myself SQL");
  const written = {
    "What you did": " Learned SQL ",
    Role: "Analyst",
    Where: "Fabrikhaus",
    When: "2022-04",
    "What it was like before": "Reports took a week",
    "What you did about it": "Read a book",
    "What came of it": "They take an hour",
    "A number": "40 times faster",
    Skills: "SQL, Python, , SQL",
    Tags: "numbers,learning",
    Link: "https://example.org/talk",
  };
  for (const [label, value] of Object.entries(written)) type(label, value);
  fireEvent.change(field("Kind"), { target: { value: "learning" } });
  submit("What you did");
  await waitFor(() => expect(screen.queryByLabelText("What you did")).toBeNull());
  const [id, kept] = achievements.change.mock.calls[0] ?? [];
  expect(id).toBe("sql");
  expect(Object.entries(kept ?? {}).sort()).toEqual(
    Object.entries({
      text: "Learned SQL",
      role: "Analyst",
      employer: "Fabrikhaus",
      date: "2022-04",
      situation: "Reports took a week",
      action: "Read a book",
      result: "They take an hour",
      number: "40 times faster",
      skills: ["SQL", "Python"],
      tags: ["numbers", "learning"],
      kind: "learning",
      ...{ link: "https://example.org/talk" },
    }).sort(),
  );
  expect(document.activeElement).toBe(button("Edit: Taught myself SQL"));
});

test.each([
  ["What you did", " ", "Write what you did, then keep it."],
  ["When", "last spring", "Write a year, or a year and a month, such as 2025-03."],
  ["Link", "javascript:alert(1)", "Start the link with https:// or leave it empty."],
])("what is wrong is said at its field: %s", async (label, value, words) => {
  const { achievements } = startWith();
  await press("Edit: Taught myself SQL");
  type(label, value);
  const folded = field(label).closest("details");
  if (folded) folded.open = false;
  submit("What you did");
  await waitFor(() => expect(screen.getByRole("alert").textContent).toBe(words));
  expect(document.activeElement).toBe(field(label));
  expect(field(label).getAttribute("aria-invalid")).toBe("true");
  expect(folded?.open ?? true).toBe(true);
  expect(achievements.change).not.toHaveBeenCalled();
});

test("only what was changed is written: tags and words that came from elsewhere meanwhile stay", async () => {
  const { achievements, renew } = startWith();
  await press("Edit: Taught myself SQL");
  type("What came of it", "Reports take an hour");
  renew({ achievements: [{ ...sql, tags: ["data"], role: "Analyst" }, move] });
  submit("What you did");
  await waitFor(() => expect(screen.queryByLabelText("What you did")).toBeNull());
  expect(achievements.change).toHaveBeenCalledExactlyOnceWith("sql", { result: "Reports take an hour" });
});

test("what is typed stays in the form where its row comes to stand elsewhere meanwhile, before the draft is stored", async () => {
  const { achievements, port, renew } = startWith();
  port("saveDraft").mockReturnValue(new Promise(() => {}));
  await press("Edit: Taught myself SQL");
  type("What came of it", "Reports take an hour");
  renew({ achievements: [{ ...sql, pin: 0 }, move] });
  expect(field("What came of it").value).toBe("Reports take an hour");
  submit("What you did");
  await waitFor(() =>
    expect(achievements.change).toHaveBeenCalledExactlyOnceWith("sql", { result: "Reports take an hour" }),
  );
});

test("a draft holds what was typed: what is changed elsewhere until the form opens again is not overwritten by it", async () => {
  const { port } = startWith();
  await press("Edit: Taught myself SQL");
  type("What came of it", "Reports take an hour");
  await waitFor(() => expect(port("saveDraft")).toHaveBeenCalled());
  expect(port("saveDraft")).toHaveBeenLastCalledWith("achievement:sql", { result: "Reports take an hour" });
  cleanup();

  const again = startAt("achievements", { achievements: [{ ...sql, tags: ["data"] }, move] });
  again.port("readDraft").mockResolvedValue({ result: "Reports take an hour" });
  await press("Edit: Taught myself SQL");
  await waitFor(() => expect(field("What came of it").value).toBe("Reports take an hour"));
  submit("What you did");
  await waitFor(() =>
    expect(again.achievements.change).toHaveBeenCalledExactlyOnceWith("sql", { result: "Reports take an hour" }),
  );
});

test("a form that could not be kept says so, and stays", async () => {
  const { achievements } = startWith();
  achievements.change.mockResolvedValueOnce(false);
  await press("Edit: Taught myself SQL");
  submit("What you did");
  await waitFor(() =>
    expect(screen.getByRole("alert").textContent).toBe("That could not be saved. Nothing else changed."),
  );
  field("What you did");
});

test("the quick line can be written on in the whole form, and nothing of it is lost", async () => {
  const { achievements, port } = startWith();
  type("A new achievement", "Ran the workshop");
  await press("Write more about it");
  expect(port("saveDraft")).toHaveBeenCalledWith(
    "achievement:new",
    expect.objectContaining({ text: "Ran the workshop" }),
  );
  type("What you did", "Ran the workshop nobody wanted");
  submit("What you did");
  await waitFor(() => expect(achievements.write).toHaveBeenCalledOnce());
  expect(achievements.write.mock.calls[0]).toEqual([
    expect.objectContaining({ text: "Ran the workshop nobody wanted", pin: null }),
  ]);
  await waitFor(() => expect(document.activeElement).toBe(field("A new achievement")));
});

test("a second press while it is being kept makes no second one", async () => {
  const { achievements } = startWith();
  let settle: (isKept: boolean) => void = () => {};
  achievements.write.mockImplementation(() => new Promise<boolean>((resolve) => (settle = resolve)));
  await press("Write more about it");
  type("What you did", "Ran the workshop");
  submit("What you did");
  submit("What you did");
  await act(async () => settle(true));
  expect(achievements.write).toHaveBeenCalledOnce();
  field("A new achievement");
});
