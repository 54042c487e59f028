import { screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { makeOpenMail } from "../../support/open-mail";
import { person } from "../../support/person";
import { button, startSurface, title } from "./start-surface";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

const noted = "Noted. Onward stays away from mails like this one.";

async function correct(keeps = true) {
  const surface = startSurface({ unfolding: { how: "focused" } });
  surface.host.keeps = keeps;
  button("Not a rejection?").focus();
  await person.click(button("Not a rejection?"));
  return surface;
}

test("a correction is noted in place of chip and card, and can be undone", async () => {
  const { ports } = await correct();
  expect(screen.getByRole("status").textContent).toContain(noted);
  expect(screen.queryByRole("group")).toBeNull();
  expect(document.activeElement).toBe(button("Undo"));
  expect(ports.drawn).toHaveBeenLastCalledWith({ chip: false, card: "notice" });
  await person.click(button("Undo"));
  expect(ports.correct.mock.calls).toEqual([[false], [true]]);
  expect(document.activeElement).toBe(title());
});

test("Escape closes the notice for good", async () => {
  const { ports, renew } = await correct();
  await person.key(button("Undo"), "Escape");
  expect(screen.queryByRole("status")).toBeNull();
  expect(ports.leave).toHaveBeenCalledOnce();
  renew({});
  expect(screen.queryByRole("button")).toBeNull();
});

test("a correction undone elsewhere brings the card back without taking focus", async () => {
  const { renew } = await correct();
  button("Undo").blur();
  renew({ mail: makeOpenMail() });
  button("When you’re ready");
  expect(document.activeElement).toBe(document.body);
});

test("an orphan offers no undo it could not carry out", async () => {
  const { renew } = await correct();
  renew({ orphaned: true });
  screen.getByText("Onward was updated or turned off. Finish any draft, then reload this tab.");
  expect(screen.getAllByRole("button")).toEqual([button("Close")]);
});

test("a correction that could not be kept brings the card back with a way to try again", async () => {
  const { host, ports } = await correct(false);
  expect(screen.getByRole("alert").textContent).toContain("That could not be saved. Nothing else changed.");
  title();
  host.keeps = true;
  await person.click(button("Try again"));
  expect(screen.getByRole("status").textContent).toContain(noted);
  expect(ports.correct).toHaveBeenCalledTimes(2);
});

test("an undo that could not be kept says so and can be tried again", async () => {
  const { host } = await correct();
  host.keeps = false;
  await person.click(button("Undo"));
  expect(screen.getByRole("alert")).toBeTruthy();
  host.keeps = true;
  await person.click(button("Try again"));
  title();
});
