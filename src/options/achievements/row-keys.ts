import type { Achievement } from "../../core/model/achievement";
import { isInField } from "../parts/search-field";
import type { RowActs } from "./row-acts";

/**
 * Keys in a row, while something in it has focus: up and down go to the next row, P pins, Delete deletes, Alt with up or
 * down moves a pinned one. Enter does what the focused button does.
 */
export function actByKey(event: KeyboardEvent, find: (id: string) => Achievement | undefined, acts: RowActs): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  if (ctrlKey || metaKey || shiftKey || isTyping(target) || !(target instanceof Element)) return;
  const row = target.closest("[data-row]");
  const achievement = find(row?.getAttribute("data-row") ?? "");
  if (!row || !achievement) return;
  const by = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : null;
  const isMine = by !== null || (!altKey && (key === "Delete" || key.toLowerCase() === "p"));
  if (!isMine) return;
  event.preventDefault();
  if (by !== null && altKey) acts.move(achievement, by);
  else if (by !== null) goTo(row, by, target);
  else if (key === "Delete") acts.remove(achievement);
  else acts.pin(achievement);
}

/** A checkbox of a row is nothing one types in. */
function isTyping(target: EventTarget | null): boolean {
  return isInField(target) && !(target instanceof Element && target.matches("[type=checkbox]"));
}

/** The same control one row on; where there is none, the one that edits. */
function goTo(row: Element, by: -1 | 1, from: Element): void {
  const rows = [...(row.closest("[data-rows]")?.querySelectorAll("[data-row]") ?? [])];
  const next = rows[rows.indexOf(row) + by];
  const controls = [...(next?.querySelectorAll<HTMLElement>("input, button") ?? [])];
  const fromEnd = [...row.querySelectorAll("input, button")].reverse().indexOf(from);
  const isCheck = from.matches("input");
  const goal = isCheck ? controls[0] : controls.toReversed()[Math.max(0, fromEnd)];
  goal?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
