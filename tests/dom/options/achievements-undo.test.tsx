import { cleanup, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Achievement } from "../../../src/core/model/achievement";
import { person } from "../../support/person";
import { sampleAchievement } from "../../support/sample-story";
import { button, field, startAt, type } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

const sql = sampleAchievement({ id: "sql", text: "Taught myself SQL", createdAt: 1 });
const move = sampleAchievement({ id: "move", text: "Led a move of six", createdAt: 2 });
const award = sampleAchievement({ id: "award", text: "Won a prize", createdAt: 3 });
const all = [sql, move, award];

const startWith = (achievements: readonly Achievement[]) => startAt("achievements", { achievements });
const press = (name: string) => person.click(button(name));

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

test("deleting and taking it back leave one where one was: the way back takes no scrolling, and leads to the row", async () => {
  const { achievements, renew } = startWith(all);
  const focus = vi.spyOn(HTMLElement.prototype, "focus");
  await press("Delete: Taught myself SQL");
  expect(document.activeElement).toBe(button("Undo"));
  expect(focus).toHaveBeenLastCalledWith({ preventScroll: true });
  focus.mockRestore();
  renew({ achievements: [move, award] });
  achievements.restore.mockResolvedValueOnce(false);
  await press("Undo");
  expect(document.activeElement).toBe(button("Undo"));
  await press("Undo");
  renew({ achievements: all });
  expect(document.activeElement).toBe(button("Edit: Taught myself SQL"));
  // What a search hides has no row to go back to.
  await press("Delete: Won a prize");
  renew({ achievements: [sql, move] });
  type("Search", "SQL");
  await press("Undo");
  renew({ achievements: all });
  expect(document.activeElement).toBe(field("Search"));
});

test("what failed is said, and nothing can be undone that was not done", async () => {
  const { achievements } = startWith(all);
  achievements.remove.mockResolvedValueOnce(false);
  await press("Delete: Won a prize");
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});
