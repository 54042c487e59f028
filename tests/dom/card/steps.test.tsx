import { act, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { makeOpenMail, makeRejection } from "../../support/open-mail";
import { person, script } from "../../support/person";
import { button, startSurface, title } from "./start-surface";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

const opened = { unfolding: { how: "focused" } } as const;

test("Done goes back to the list with focus on the row, done at once", async () => {
  const { ports } = startSurface(opened);
  let answer: (kept: boolean) => void = () => {};
  ports.markStep.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  await person.click(button("Let it out, 2 min"));
  await person.click(button("Done"));
  expect(ports.markStep).toHaveBeenCalledWith("let-it-out", "done");
  expect(document.activeElement).toBe(button("Let it out, done"));
  await act(async () => answer(false));
  button("Let it out, 2 min");
  expect(screen.getByRole("alert").textContent).toContain("That could not be saved.");
});

test("a mark that could not be kept is sent again", async () => {
  const { host, ports } = startSurface(opened);
  host.keeps = false;
  await person.click(button("Ask for feedback, 2 min"));
  await person.click(button("Later"));
  host.keeps = true;
  await person.click(button("Try again"));
  expect(ports.markStep).toHaveBeenLastCalledWith("ask-feedback", "later");
  expect(document.activeElement).toBe(button("Ask for feedback, later"));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a step that is done can only be opened again, and stays in sight", async () => {
  const rejection = makeRejection({ "let-it-out": { state: "done", at: 1 } });
  const { ports } = startSurface({ ...opened, mail: makeOpenMail({ rejection }) });
  await person.click(button("Let it out, done"));
  for (const gone of ["Done", "Later", "Skip"]) expect(screen.queryByRole("button", { name: gone })).toBeNull();
  await person.click(button("Open it again"));
  expect(ports.markStep).toHaveBeenCalledWith("let-it-out", "open");
  expect(document.activeElement).toBe(title("Let it out"));
  button("Done");
});

test("a step kept for later offers what it is not yet", async () => {
  const rejection = makeRejection({ "next-step": { state: "later", at: new Date("2024-03-12T12:00").getTime() } });
  startSurface({ ...opened, mail: makeOpenMail({ rejection }) });
  await person.click(button("Choose one next step, later, since March 12, 2024"));
  for (const name of ["Done", "Skip", "Open it again"]) button(name);
  expect(screen.queryByRole("button", { name: "Later" })).toBeNull();
});

test("All steps goes back to the row without marking anything", async () => {
  const { ports } = startSurface(opened);
  await person.click(button("Not a measure of you, 2 min"));
  await person.click(button("All steps"));
  expect(document.activeElement).toBe(button("Not a measure of you, 2 min"));
  expect(ports.markStep).not.toHaveBeenCalled();
});

test("while the storage is closed ticks are shown and said not to be kept, and sent once it opens", async () => {
  const { ports } = startSurface({ ...opened, mail: makeOpenMail({ canKeep: false }) });
  expect(
    screen.getByText(
      "Onward cannot open its storage right now. What you tick waits here until it can; reloading the tab loses it.",
    ),
  ).toBeTruthy();
  await person.click(button("Let it out, 2 min"));
  await person.click(button("Done"));
  button("Let it out, done");
  expect(ports.markStep).not.toHaveBeenCalled();
  await person.click(button("Try again"));
  expect(ports.markStep).toHaveBeenCalledWith("let-it-out", "done");
  button("Let it out, done");
});

test("a try that finds the storage closed says so", async () => {
  const { host } = startSurface({ ...opened, mail: makeOpenMail({ canKeep: false }) });
  host.keeps = false;
  await person.click(button("Try again"));
  expect(screen.getByRole("alert").textContent).toBe("Still not available.");
});

test("an orphan can be read, says what to do, and offers nothing it cannot do", async () => {
  const { ports, renew } = startSurface(opened);
  renew({ orphaned: true });
  expect(screen.getByText("Onward was updated or turned off. Finish any draft, then reload this tab.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Not a rejection?" })).toBeNull();
  await person.click(button("Let it out, 2 min"));
  expect(screen.queryByRole("button", { name: "Done" })).toBeNull();
  await person.click(button("Not for this mail"));
  expect(screen.queryByRole("button")).toBeNull();
  expect(ports.dismiss).not.toHaveBeenCalled();
});

test("a private step is not written in the card: it says that something is kept, and opens the desk", async () => {
  const { ports, host } = startSurface({
    ...opened,
    mail: makeOpenMail({ writtenAt: { "let-it-out": Date.UTC(2026, 2, 12, 12) } }),
  });
  await person.click(button("Let it out, begun"));
  screen.getByText("What you wrote on March 12 is kept. It is not shown on this page.");
  expect(document.querySelector("input:not([type=radio]), textarea")).toBeNull();
  await script.click(button("Go on writing"));
  expect(ports.write).not.toHaveBeenCalled();
  host.keeps = false;
  await person.click(button("Go on writing"));
  expect(ports.write).toHaveBeenCalledWith("let-it-out");
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
});
