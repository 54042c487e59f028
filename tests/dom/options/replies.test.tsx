import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Fields } from "../../../src/core/model/note";
import type { OwnWording } from "../../../src/core/model/own-wording";
import type { OptionsPorts } from "../../../src/options/ports";
import { RepliesSection } from "../../../src/options/replies/replies-section";
import { person } from "../../support/person";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const mine: OwnWording = { id: "1", name: "To a friend", text: "Dear {given}, thank you.", createdAt: 1, updatedAt: 1 };

/** The section over a list that changes as the store would; a draft may be there from before. */
function startReplies(first: readonly OwnWording[], draft: Fields | null = null) {
  let wordings = first;
  const host = { keeps: true };
  const ports = {
    writeSettings: vi.fn(async () => true),
    readDraft: vi.fn(async () => draft),
    saveDraft: vi.fn(async () => true),
    writeWording: vi.fn<OptionsPorts["writeWording"]>(async (fields) => {
      if (host.keeps) show([...wordings, { ...fields, id: "new id", createdAt: 9, updatedAt: 9 }]);
      return host.keeps;
    }),
    changeWording: vi.fn<OptionsPorts["changeWording"]>(async (id, changed) => {
      if (host.keeps) show(wordings.map((one) => (one.id === id ? { ...one, ...changed } : one)));
      return host.keeps;
    }),
    restoreWording: vi.fn<OptionsPorts["restoreWording"]>(async (wording) => {
      if (host.keeps) show([...wordings, wording]);
      return host.keeps;
    }),
    deleteWording: vi.fn<OptionsPorts["deleteWording"]>(async (id) => {
      show(wordings.filter((one) => one.id !== id));
      return true;
    }),
  };
  const element = () => <RepliesSection wordings={wordings} ports={ports as unknown as OptionsPorts} />;
  const view = render(element());
  const show = (next: readonly OwnWording[]) => {
    wordings = next;
    void act(() => view.rerender(element()));
  };
  return { ports, host, view };
}
const button = (name: string) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const preview = () => document.querySelector("figure .preview")?.textContent;

test("a wording is written, with words that are put in where the caret stands, and seen as it would look", async () => {
  const { ports } = startReplies([]);
  await person.click(button("Write a wording"));
  expect(document.activeElement).toBe(field("What you call it"));
  type("What you call it", " To a friend ");
  type("Text", "Dear , thank you.");
  field("Text").setSelectionRange(5, 5);
  await person.click(button("Their first name"));
  expect(field("Text").value).toBe("Dear {given}, thank you.");
  expect(document.activeElement).toBe(field("Text"));
  expect(field("Text").selectionStart).toBe(12);
  expect(preview()).toBe("Dear Mara, thank you.");
  await person.click(button("Keep it"));
  expect(ports.writeWording).toHaveBeenCalledWith({ name: "To a friend", text: "Dear {given}, thank you." });
  screen.getByRole("heading", { name: "To a friend" });
  expect(document.activeElement).toBe(button("Write a wording"));
});

test.each([
  [
    "Dear {rolle},",
    "Onward does not know what {rolle} stands for. Take it out, or use one of the words above the text.",
  ],
  ["Dear {given,", "Onward does not know what { stands for. Take it out, or use one of the words above the text."],
  ["  ", "Give it a name and a text, then keep it."],
])("a wording that cannot be filled in is not kept, and says why: %s", async (text, words) => {
  const { ports } = startReplies([]);
  await person.click(button("Write a wording"));
  type("What you call it", "Mine");
  type("Text", text);
  await person.click(button("Keep it"));
  expect(screen.getByRole("alert").textContent).toBe(words);
  expect(ports.writeWording).not.toHaveBeenCalled();
  expect(field("Text").value).toBe(text);
});

test("what is typed is kept as a draft, is there again, and stays when the form is closed", async () => {
  vi.useFakeTimers();
  const { ports } = startReplies([], { name: "Half", text: "Half a" });
  fireEvent.click(button("Write a wording"));
  await act(async () => undefined);
  expect(field("Text").value).toBe("Half a");
  type("Text", "Half a word");
  await act(async () => {
    await vi.advanceTimersByTimeAsync(300);
  });
  expect(ports.saveDraft).toHaveBeenLastCalledWith("wording:new", { name: "Half", text: "Half a word" });
  fireEvent.click(button("Not now"));
  expect(ports.saveDraft).not.toHaveBeenCalledWith("wording:new", null);
  expect(screen.queryByRole("textbox", { name: "Text" })).toBeNull();
});

test("a wording is changed; one that could not be kept stays open and says so", async () => {
  const { ports, host } = startReplies([mine]);
  await person.click(button("Edit: To a friend"));
  type("Text", "Dear {name},");
  host.keeps = false;
  await person.click(button("Keep it"));
  expect(screen.getByRole("alert").textContent).toBe("That could not be saved. Nothing else changed.");
  host.keeps = true;
  await person.click(button("Keep it"));
  // Nothing is said of its name, which another tab may have changed.
  expect(ports.changeWording).toHaveBeenLastCalledWith("1", { text: "Dear {name}," });
  expect(document.activeElement).toBe(button("Edit: To a friend"));
});

test("a wording is deleted, and brought back as it was", async () => {
  const { ports } = startReplies([mine]);
  await person.click(button("Delete: To a friend"));
  expect(screen.queryByRole("heading", { name: "To a friend" })).toBeNull();
  expect(document.activeElement).toBe(button("Undo"));
  await person.click(button("Undo"));
  expect(ports.restoreWording).toHaveBeenLastCalledWith(mine);
  screen.getByRole("heading", { name: "To a friend" });
});

test("a wording that could not be deleted or brought back says so", async () => {
  const { ports, host } = startReplies([mine]);
  ports.deleteWording.mockResolvedValueOnce(false);
  await person.click(button("Delete: To a friend"));
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
  await person.click(button("Delete: To a friend"));
  expect(screen.queryByRole("alert")).toBeNull();
  host.keeps = false;
  await person.click(button("Undo"));
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
  button("Undo");
});
