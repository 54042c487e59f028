import { screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { makeOpenMail } from "../../support/open-mail";
import { person, script } from "../../support/person";
import { button, chip, startSurface } from "./start-surface";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

test("the mail's text is hidden by a quiet link, and shown by the same one or in the text's place", async () => {
  const { ports } = startSurface();
  await person.click(chip());
  button("Hide this mail’s text").focus();
  await person.click(button("Hide this mail’s text"));
  expect(ports.foldText).toHaveBeenLastCalledWith(true);
  expect(document.activeElement).toBe(button("Show this mail’s text"));
  screen.getByText("This mail’s text is hidden.");
  expect(screen.queryByText(/another candidate/u)).toBeNull();
  await person.click(button("Show this mail’s text"));
  expect(ports.foldText).toHaveBeenLastCalledWith(false);
  expect(screen.queryByText("This mail’s text is hidden.")).toBeNull();
  screen.getByText(/another candidate/u);
  await person.click(button("Hide this mail’s text"));
  await person.click(button("Show the text"));
  expect(ports.foldText).toHaveBeenLastCalledWith(false);
  expect(ports.leave).toHaveBeenCalledOnce();
  button("Hide this mail’s text");
});

test("no script of the mail page can hide a text or show it", async () => {
  const { ports } = startSurface({ mail: makeOpenMail({ isFolded: true }), unfolding: { how: "focused" } });
  await script.click(button("Show the text"));
  await script.click(button("Show this mail’s text"));
  expect(ports.foldText).not.toHaveBeenCalled();
});

test("the way back is there while the card is folded or sent away, but not once the mail is no rejection", async () => {
  const { renew } = startSurface({ mail: makeOpenMail({ isFolded: true }) });
  button("Show the text");
  await person.click(button("Not for this mail"));
  button("Show the text");
  renew({ mail: makeOpenMail({ isFolded: true, standing: "not-a-rejection" }) });
  expect(screen.queryByRole("button", { name: "Show the text" })).toBeNull();
});

test("a pause is one quiet line in the list, which says no reason and goes when it was read", async () => {
  const { ports } = startSurface({ mail: makeOpenMail({ suggestsPause: true }) });
  expect(screen.queryByRole("note")).toBeNull();
  await person.click(chip());
  const note = screen.getByRole("note");
  expect(note.textContent).toMatch(/^It may be good to take a pause\./u);
  expect(note.textContent).not.toMatch(/wrote|note|reject/iu);
  await script.click(button("Close"));
  expect(ports.closePause).not.toHaveBeenCalled();
  await person.click(button("Close"));
  expect(ports.closePause).toHaveBeenCalledOnce();
  expect(screen.queryByRole("note")).toBeNull();
});
