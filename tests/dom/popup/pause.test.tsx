import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { PausePlace } from "../../../src/popup/pause-place";
import { person } from "../../support/person";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

test("a pause is suggested in a note, without focus, with the way on and the way out", async () => {
  const pause = { close: vi.fn(async () => true), more: vi.fn() };
  render(<PausePlace pause={pause} />);
  const note = within(screen.getByRole("note"));
  expect(document.activeElement).toBe(document.body);
  await person.click(note.getByRole("button", { name: "Pause, or find someone to talk to" }));
  expect(pause.more).toHaveBeenCalledOnce();
  expect(pause.close).not.toHaveBeenCalled();
  await person.click(note.getByRole("button", { name: "Close" }));
  expect(pause.close).toHaveBeenCalledOnce();
});

test("without a reason nothing is there", () => {
  render(<PausePlace pause={null} />);
  expect(screen.queryByRole("note")).toBeNull();
});
