import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Achievement } from "../../../src/core/model/achievement";
import type { AchievementSearch } from "../../../src/options/achievements/achievement-search";
import { person } from "../../support/person";
import { sampleAchievement } from "../../support/sample-story";
import { button, field, startAt, submit, type } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

const sql = sampleAchievement({ id: "sql", text: "Taught myself SQL", createdAt: 1, tags: ["numbers"], date: "2021" });
const move = sampleAchievement({
  id: "move",
  text: "Led a move of six",
  createdAt: 2,
  tags: ["leading", "numbers"],
  kind: "project",
  employer: "Fabrikhaus",
  date: "2023-05",
});
const award = sampleAchievement({ id: "award", text: "Won a prize", createdAt: 3, kind: "award", skills: ["Baking"] });
const all = [sql, move, award];

const startWith = (achievements: readonly Achievement[]) => startAt("achievements", { achievements });
const rows = () => screen.queryAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const press = (name: string) => person.click(button(name));
const pick = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const open = (summary: string) => {
  const details = screen.getByText(summary).closest("details");
  if (!details) throw new Error(`${summary} opens nothing.`);
  return act(async () => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
};

test("search and filters narrow the list, and say how many are left", async () => {
  startWith(all);
  expect(rows()).toEqual(["Won a prize", "Led a move of six", "Taught myself SQL"]);
  const only = within(screen.getByRole("group", { name: "Show only" }));
  await person.click(only.getByRole("button", { name: "leading" }));
  expect(rows()).toEqual(["Led a move of six"]);
  screen.getByText("1 found");
  await person.click(only.getByRole("button", { name: "All" }));
  await open("More to choose by");
  pick("Kind", "award");
  expect(rows()).toEqual(["Won a prize"]);
  pick("Kind", "");
  pick("Year", "2021");
  expect(rows()).toEqual(["Taught myself SQL"]);
  type("Search", "move");
  screen.getByText("Nothing found. Try another word.");
  pick("Year", "");
  expect(rows()).toEqual(["Led a move of six"]);
  expect(screen.queryByLabelText("Skill")).toBeNull();
});

test("an index answers when it can; until then what was found last stays, and says that it is old", async () => {
  let ready = () => {};
  let tell: (ids: readonly string[] | null) => void = () => {};
  const search: AchievementSearch = {
    update: vi.fn(),
    find: vi.fn(
      () =>
        new Promise<readonly string[] | null>((resolve) => {
          tell = resolve;
        }),
    ),
    onReady: (then) => {
      ready = then;
    },
    stop: vi.fn(),
  };
  const { achievements, renew } = startAt("data", { achievements: all });
  achievements.startSearch.mockReturnValue(search);
  await act(async () => {
    location.hash = "achievements";
  });
  await waitFor(() => expect(search.update).toHaveBeenLastCalledWith(all));
  await act(async () => {
    type("Search", "priez");
  });
  expect(rows()).toHaveLength(3);
  expect(document.querySelector("[data-rows]")?.getAttribute("aria-busy")).toBe("true");
  await act(async () => tell(null));
  expect(rows()).toEqual([]);
  await act(async () => ready());
  await act(async () => tell(["award", "gone", "move"]));
  expect(rows()).toEqual(["Won a prize", "Led a move of six"]);
  renew({ achievements: [sql, move] });
  expect(rows()).toEqual(["Led a move of six"]);
  cleanup();
  expect(search.stop).toHaveBeenCalledOnce();
});

test("what is deleted is brought back exactly, the last first", async () => {
  const { achievements, renew } = startWith(all);
  await press("Delete: Won a prize");
  expect(achievements.remove).toHaveBeenLastCalledWith(["award"]);
  expect(document.activeElement).toBe(button("Undo"));
  renew({ achievements: [sql, move] });
  await press("Delete: Led a move of six");
  renew({ achievements: [sql] });
  await press("Undo");
  await press("Undo");
  expect(achievements.restore.mock.calls).toEqual([[[move]], [[award]]]);
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("what failed is said, and nothing can be undone that was not done", async () => {
  const { achievements } = startWith(all);
  achievements.remove.mockResolvedValueOnce(false);
  await press("Delete: Won a prize");
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

async function check(name: string, shiftKey = false): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("checkbox", { name: `Select: ${name}` }), { shiftKey });
  });
}

test("several are selected one by one, by a range, or all that was found, and deleted with one undo", async () => {
  const { achievements } = startWith(all);
  expect(screen.queryByRole("checkbox")).toBeNull();
  await press("Select");
  expect(document.activeElement).toBe(button("Select all 3"));
  await person.click(button("Delete"));
  expect(achievements.remove).not.toHaveBeenCalled();
  await check("Won a prize");
  await check("Taught myself SQL", true);
  screen.getByText("3 selected");
  await check("Led a move of six");
  screen.getByText("2 selected");
  await press("Delete");
  expect(achievements.remove).toHaveBeenLastCalledWith(["award", "sql"]);
  screen.getByText("2 deleted.");
  await press("Undo");
  expect(achievements.restore).toHaveBeenLastCalledWith([award, sql]);
  type("Search", "prize");
  await press("Select all 1");
  screen.getByText("1 selected");
  await press("Stop selecting");
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("what a new search hides is not acted on, and comes back selected", async () => {
  const { achievements } = startWith(all);
  await press("Select");
  await press("Select all 3");
  type("Search", "prize");
  screen.getByText("1 selected");
  expect(screen.queryByRole("combobox", { name: "Take a tag off" })).toBeNull();
  type("Search", "");
  screen.getByText("3 selected");
  type("Search", "prize");
  await press("Delete");
  expect(achievements.remove).toHaveBeenCalledExactlyOnceWith(["award"]);
});

test("several are tagged, untagged and pinned; each is undone alone, whatever was written or pinned since", async () => {
  const pinned = { ...sql, pin: 0 };
  const { achievements, renew } = startWith([pinned, move, award]);
  await press("Select");
  await press("Select all 3");
  type("A tag", " leading ");
  submit("A tag");
  await waitFor(() => expect(achievements.tag).toHaveBeenLastCalledWith(["sql", "award"], "leading", true));
  await waitFor(() => screen.getByText("Tagged: leading."));
  pick("Take a tag off", "numbers");
  expect(achievements.tag).toHaveBeenLastCalledWith(["sql", "move"], "numbers", false);
  await waitFor(() => screen.getByText("Tag taken off: numbers."));
  await press("Pin them");
  expect(achievements.pin).toHaveBeenLastCalledWith(["sql", "award", "move"]);
  await waitFor(() => screen.getByText("2 pinned."));
  const late = sampleAchievement({ id: "late", text: "Pinned in another tab", createdAt: 9, pin: 0 });
  const asPinned = [
    { ...sql, pin: 1 },
    { ...move, pin: 2 },
    { ...award, pin: 3, text: "Won two prizes" },
  ];
  renew({ achievements: [late, ...asPinned] });
  await press("Undo");
  expect(achievements.pin).toHaveBeenLastCalledWith(["late", "sql"]);
  achievements.tag.mockClear();
  await press("Undo");
  await press("Undo");
  expect(achievements.tag.mock.calls).toEqual([
    [["sql", "move"], "numbers", true],
    [["sql", "award"], "leading", false],
  ]);
  expect(achievements.restore).not.toHaveBeenCalled();
});

test("pins stand on top in their order, and are moved by buttons, which is said", async () => {
  const pins = [sql, move, award].map((one, pin) => ({ ...one, pin }));
  const free = sampleAchievement({ id: "free", text: "Not pinned", createdAt: 9 });
  const { achievements, renew } = startWith([free, ...pins]);
  const pinned = () =>
    within(screen.getByRole("list", { name: "Pinned" }))
      .getAllByRole("heading")
      .map(({ textContent }) => textContent);
  expect(pinned()).toEqual(["Taught myself SQL", "Led a move of six", "Won a prize"]);
  await press("Move down: Taught myself SQL");
  expect(achievements.pin).toHaveBeenLastCalledWith(["move", "sql", "award"]);
  expect(pinned()).toEqual(["Led a move of six", "Taught myself SQL", "Won a prize"]);
  expect(document.activeElement).toBe(button("Move down: Taught myself SQL"));
  screen.getByText("Taught myself SQL: now 2 of 3.");
  renew({ achievements: [free, { ...pins[0], pin: 1 }, { ...pins[1], pin: 0 }, pins[2]] as Achievement[] });
  expect(pinned()).toEqual(["Led a move of six", "Taught myself SQL", "Won a prize"]);
  expect(button("Move up: Led a move of six").getAttribute("aria-disabled")).toBe("true");
  achievements.pin.mockResolvedValueOnce(false);
  await press("Move up: Won a prize");
  expect((await screen.findByRole("alert")).textContent).toBe("That did not work. Nothing was changed.");
  expect(pinned()).toEqual(["Led a move of six", "Taught myself SQL", "Won a prize"]);
  await press("Pin: Not pinned");
  expect(achievements.pin).toHaveBeenLastCalledWith(["move", "sql", "award", "free"]);
  screen.getByText("Pinned: Not pinned.");
  type("Search", "SQL");
  expect(screen.queryByRole("button", { name: "Move up: Taught myself SQL" })).toBeNull();
});

test("keys go through the rows and act on them, and mean what they always mean in fields", async () => {
  const { achievements } = startWith(all);
  await person.key(document.body, "/");
  expect(document.activeElement).toBe(field("Search"));
  const typed = await person.key(field("A new achievement"), "/");
  expect(typed.defaultPrevented).toBe(false);
  button("Edit: Won a prize").focus();
  await person.key(button("Edit: Won a prize"), "ArrowDown");
  expect(document.activeElement).toBe(button("Edit: Led a move of six"));
  await person.key(button("Edit: Led a move of six"), "ArrowUp");
  expect(document.activeElement).toBe(button("Edit: Won a prize"));
  await person.key(button("Edit: Won a prize"), "p");
  expect(achievements.pin).toHaveBeenLastCalledWith(["award"]);
  await person.key(button("Edit: Led a move of six"), "Delete");
  expect(achievements.remove).toHaveBeenLastCalledWith(["move"]);
  await press("Edit: Taught myself SQL");
  await person.key(field("What you did"), "p");
  await person.key(field("What you did"), "Delete");
  expect(achievements.pin).toHaveBeenCalledOnce();
  expect(achievements.remove).toHaveBeenCalledOnce();
});

test("without any, one question is asked, and answering it puts the caret into the line below it", async () => {
  const { port, renew } = startWith([]);
  screen.getByRole("heading", { name: "Start with one" });
  expect(screen.queryByRole("searchbox")).toBeNull();
  expect(document.querySelector(".empty a")?.getAttribute("href")).toBe("#data/import");
  const group = () => within(screen.getByRole("group", { name: "A question to find one" }));
  const question = () => group().getByText(/\?$/u).textContent;
  const first = question();
  await press("Another one");
  expect(question()).not.toBe(first);
  const asked = question();
  await press("Write it down");
  expect(document.activeElement).toBe(field("A new achievement"));
  expect(screen.getByRole("textbox", { name: "A new achievement", description: asked })).toBe(document.activeElement);
  type("A new achievement", "Calmed the customer");
  submit("A new achievement");
  await waitFor(() => expect(port("addAchievement")).toHaveBeenCalledWith("Calmed the customer"));
  await waitFor(() => expect(question()).not.toBe(asked));
  renew({ achievements: [sql] });
  expect(document.activeElement).toBe(field("A new achievement"));
  screen.getByText("Kept.");
});

test("where there are some, the question is behind a quiet link", async () => {
  startWith(all);
  expect(screen.queryByRole("group", { name: "A question to find one" })).toBeNull();
  await press("Help me think of one");
  expect(document.activeElement).toBe(button("Write it down"));
});

test("the first rows are shown before there is a record, and none is not said too soon", () => {
  const { renew } = startAt("achievements", {}, { record: null, firstAchievements: [sql] });
  expect(rows()).toEqual(["Taught myself SQL"]);
  renew({});
  cleanup();
  startAt("achievements", {}, { record: null, firstAchievements: [] });
  expect(screen.queryByRole("heading", { name: "Start with one" })).toBeNull();
});

test("one that an address names stands alone, with the strengths it shows, and the way to all", () => {
  const calm = { id: "s", name: "calm", shownBy: ["sql", "award"], createdAt: 1, updatedAt: 1 };
  const dry = { ...calm, id: "t", name: "dry wit", shownBy: ["sql"] };
  startAt("achievements/sql", { achievements: all, strengths: [calm, dry] });
  expect(rows()).toEqual(["Taught myself SQL"]);
  screen.getByText("Shows: calm, dry wit");
  expect(screen.getByRole("link", { name: "Show all achievements" }).getAttribute("href")).toBe("#achievements");
  cleanup();
  startAt("achievements/gone", { achievements: all, strengths: [calm] });
  expect(rows()).toHaveLength(3);
  expect(screen.queryByRole("link", { name: "Show all achievements" })).toBeNull();
});
