import { screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { ReplyAsk } from "../../../src/core/model/reply";
import { person, script } from "../../support/person";
import { button, startSurface } from "./start-surface";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(() => vi.restoreAllMocks());

const reply: ReplyAsk = { wording: "thanks", text: "Thank you.", signOff: "Ines", sender: null, isSure: false };
const noBox = { reply, told: { outcome: "trouble", trouble: "no-box" } } as const;

test("of a reply that arrived in part it says which keys take it out", () => {
  startSurface({ replied: { reply, told: { outcome: "trouble", trouble: "partly-arrived" } } });
  expect(screen.getByRole("alert").textContent).toContain("Press Ctrl+Z in the box to take it out");
});

test("where no box opened the text is copied with one press, which is answered and keeps focus", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const { renew } = startSurface({ replied: noBox });
  await script.click(button("Copy"));
  expect(write).not.toHaveBeenCalled();
  button("Copy").focus();
  await person.click(button("Copy"));
  expect(write).toHaveBeenCalledWith("Thank you.\n\nInes");
  expect(screen.getByRole("status").textContent).toContain("Copied. Paste it where you like.");
  expect(document.activeElement).toBe(button("Copy"));
  // Another try has an answer of its own.
  renew({ replied: { ...noBox } });
  expect(screen.getByRole("alert").textContent).toContain("The reply box did not open.");
});

test("a page that does not let it be copied is told, with where the text is", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  startSurface({ replied: noBox });
  button("Copy").focus();
  await person.click(button("Copy"));
  expect(screen.getByRole("alert").textContent).toContain("This page does not let it be copied.");
  expect(document.activeElement).toBe(button("Copy"));
});

test("focus goes from the card to the way on, and stays there while the ways change", () => {
  const { renew } = startSurface({ unfolding: { how: "focused" } });
  button("Put a reply in").focus();
  renew({ replied: { reply, told: { outcome: "asks", doubt: "reply-all" } } });
  expect(document.activeElement).toBe(button("Put it in all the same"));
  renew({ replied: noBox });
  expect(document.activeElement).toBe(button("Copy"));
});

test("a notice takes no focus that is in the mail", () => {
  const { renew } = startSurface({ unfolding: { how: "focused" } });
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  renew({ replied: { reply, told: { outcome: "inserted", keptWords: false } } });
  button("Undo");
  expect(document.activeElement).toBe(document.body);
});
