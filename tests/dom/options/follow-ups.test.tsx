import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FollowUp } from "../../../src/core/model/follow-up";
import type { Season } from "../../../src/core/model/season";
import { defaultSettings, type Settings } from "../../../src/core/model/settings";
import { FollowUpsSection } from "../../../src/options/follow-ups/follow-ups-section";
import { Discretion } from "../../../src/ui/discretion";
import { fakeFollowUps, sampleFollowUp } from "../../support/fake-follow-ups";
import { person } from "../../support/person";
import { sampleRejection } from "../../support/sample-mail";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

const rejection = sampleRejection({ role: "Product Designer", company: "Nordlicht Energie" });
const due = sampleFollowUp("stay-in-touch", "2026-11-20");
const coming = sampleFollowUp("re-apply", "2027-05-26", { text: "When the team has grown" });
const done = sampleFollowUp("feedback", "2026-11-10", { doneAt: 9 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date(2026, 10, 26, 12));
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function startSection(
  followUps: readonly FollowUp[] = [due, coming, done],
  change: { settings?: Partial<Settings>; item?: string; rejections?: []; seasons?: readonly Season[] } = {},
) {
  const ports = {
    followUps: fakeFollowUps(),
    readDraft: vi.fn(async () => null),
    saveDraft: vi.fn(async () => true),
  };
  const settings = { ...defaultSettings, isNotifyingSettled: true, ...change.settings };
  const draw = (shown: readonly FollowUp[]) => (
    <Discretion.Provider value={settings.isDiscreet}>
      <FollowUpsSection
        record={{ rejections: change.rejections ?? [rejection], followUps: shown, seasons: change.seasons ?? [] }}
        settings={settings}
        item={change.item ?? ""}
        ports={ports}
      />
    </Discretion.Provider>
  );
  const view = render(draw(followUps));
  const renew = (shown: readonly FollowUp[]) => void act(() => view.rerender(draw(shown)));
  return { ports, renew };
}

const button = (name: string) => screen.getByRole("button", { name });
const rowWith = (text: string) => screen.getByText(text).closest("li");
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const pick = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test("what is due, what comes and what is done stand apart, with their days", () => {
  startSection();
  const titles = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(titles).toEqual(["Due", "Coming up"]);
  expect(rowWith("Stay in touch")?.textContent).toContain("November 20");
  expect(rowWith("When the team has grown")?.textContent).toContain("Apply again · Product Designer");
  expect(rowWith("When the team has grown")?.textContent).toContain("May 26, 2027");
  const folded = screen.getByText("Done before").closest("details");
  expect(folded?.open).toBe(false);
  expect(folded?.textContent).toContain("See if feedback came");
});

test("with nothing planned it asks for one thing; without a rejection it says what comes first", () => {
  startSection([]);
  screen.getByText("Nothing planned. If you want to come back to something later, give it a day.");
  button("Plan something");
  cleanup();
  startSection([], { rejections: [] });
  screen.getByText("Once you have acted on a mail, you can plan here what comes after it.");
  expect(screen.queryByRole("button")).toBeNull();
});

test("something is planned by hand: for what, which, when, and in which words", async () => {
  const { ports } = startSection();
  await person.click(button("Plan something"));
  pick("What", "next-action");
  type("Day", "2026-12-01");
  type("In your words", " Ask Dana about the grid team ");
  await person.click(button("Plan it"));
  expect(ports.followUps.write).toHaveBeenCalledWith(rejection.id, {
    kind: "next-action",
    day: "2026-12-01",
    text: "Ask Dana about the grid team",
  });
  expect(ports.followUps.settle).not.toHaveBeenCalled();
  screen.getByText("Planned for Tuesday.");
  expect(document.activeElement).toBe(button("Plan something"));
  expect(ports.saveDraft).toHaveBeenLastCalledWith("follow-up", null);
});

test("it needs a day, and what could not be kept stays in the form", async () => {
  const { ports } = startSection();
  await person.click(button("Plan something"));
  expect(screen.getByLabelText("Day")).toHaveProperty("value", "2026-12-03");
  type("Day", "");
  await person.click(button("Plan it"));
  expect(screen.getByRole("alert").textContent).toBe("Choose a day.");
  ports.followUps.write.mockResolvedValueOnce(false);
  type("Day", "2026-12-01");
  await person.click(button("Plan it"));
  expect(screen.getByRole("alert").textContent).toBe("That could not be saved. Nothing else changed.");
  expect(screen.getByLabelText("Day")).toHaveProperty("value", "2026-12-01");
});

test("one of its kind is replaced, and the form says so; one that was done is open again", async () => {
  const { ports } = startSection();
  await person.click(button("Plan something"));
  pick("What", "re-apply");
  screen.getByText("There is one of this kind already. It gets the new day and words.");
  pick("What", "feedback");
  expect(screen.queryByText("There is one of this kind already. It gets the new day and words.")).toBeNull();
  type("Day", "2026-11-10");
  await person.click(button("Plan it"));
  expect(ports.followUps.write).toHaveBeenCalledWith(rejection.id, { kind: "feedback", day: "2026-11-10", text: "" });
});

test("it is moved and reworded where it stands, and focus comes back to it; nothing is said of what stays", async () => {
  const { ports, renew } = startSection();
  await person.click(button("Change: When the team has grown, Nordlicht Energie"));
  expect(screen.queryByLabelText("What")).toBeNull();
  type("Day", "2027-06-01");
  // Another tab puts it in other words meanwhile.
  renew([due, { ...coming, text: "When Dana is back" }, done]);
  await person.click(button("Keep it"));
  expect(ports.followUps.change).toHaveBeenCalledExactlyOnceWith(coming.id, { day: "2027-06-01" });
  screen.getByText("Planned for June 1, 2027.");
  expect(document.activeElement).toBe(button("Change: When Dana is back, Nordlicht Energie"));

  await person.click(button("Change: When Dana is back, Nordlicht Energie"));
  type("In your words", " ");
  await person.click(button("Keep it"));
  expect(ports.followUps.change).toHaveBeenLastCalledWith(coming.id, { text: "" });
});

test("it is done, and opened again", async () => {
  const { ports } = startSection();
  await person.click(button("Done: Stay in touch, Nordlicht Energie"));
  expect(ports.followUps.settle).toHaveBeenLastCalledWith(due.id, true);
  screen.getByText("Done before").closest("details")?.setAttribute("open", "");
  await person.click(button("Open it again: See if feedback came, Nordlicht Energie"));
  expect(ports.followUps.settle).toHaveBeenLastCalledWith(done.id, false);
});

test("what ended with a search was not done: it stands apart, and goes back there", async () => {
  const ended = sampleFollowUp("stay-in-touch", "2027-05-26", { doneAt: 70 });
  const { ports } = startSection([done, ended], { seasons: [{ id: "s1", closedAt: 70, offer: "" }] });
  const before = screen.getByText("Done before").closest("details");
  expect(before?.textContent).toContain("See if feedback came");
  expect(before?.textContent).not.toContain("Stay in touch");
  const apart = screen.getByText("Ended with your search").closest("details");
  expect(apart?.textContent).toContain("Stay in touch");
  apart?.setAttribute("open", "");
  await person.click(button("Open it again: Stay in touch, Nordlicht Energie"));
  expect(ports.followUps.settle).toHaveBeenLastCalledWith(ended.id, false);
  await person.click(button("Undo"));
  expect(ports.followUps.restore).toHaveBeenLastCalledWith(ended);
});

test("focus goes on to the way back of what was done or opened again, and on from there", async () => {
  const { ports, renew } = startSection();
  await person.click(button("Done: Stay in touch, Nordlicht Energie"));
  renew([coming, done, { ...due, doneAt: 10 }]);
  screen.getByText("Marked as done.");
  expect(document.activeElement).toBe(button("Undo"));
  await person.click(button("Undo"));
  expect(ports.followUps.settle).toHaveBeenLastCalledWith(due.id, false);
  expect(document.activeElement).toBe(button("Plan something"));
  screen.getByText("Done before").closest("details")?.setAttribute("open", "");
  await person.click(button("Open it again: See if feedback came, Nordlicht Energie"));
  screen.getByText("It is open again.");
  expect(document.activeElement).toBe(button("Undo"));
});

test("it is deleted, and brought back as it was", async () => {
  const { ports, renew } = startSection();
  await person.click(button("Delete: Stay in touch, Nordlicht Energie"));
  expect(ports.followUps.remove).toHaveBeenCalledWith(due.id);
  renew([coming, done]);
  await person.click(button("Undo"));
  expect(ports.followUps.restore).toHaveBeenCalledWith(due);
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("what failed is said", async () => {
  const { ports } = startSection();
  ports.followUps.remove.mockResolvedValueOnce(false);
  await person.click(button("Delete: Stay in touch, Nordlicht Energie"));
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("one goes to the calendar, or all that are open", async () => {
  const { ports } = startSection();
  await person.click(button("To my calendar: When the team has grown, Nordlicht Energie"));
  expect(ports.followUps.saveCalendar).toHaveBeenLastCalledWith("onward-follow-ups.ics", [
    {
      id: coming.id,
      day: "2027-05-26",
      summary: "Apply again: Product Designer, Nordlicht Energie",
      description: "When the team has grown",
      category: "Onward",
      changedAt: 1,
    },
  ]);
  await person.click(button("All of them to my calendar"));
  const [, entries] = ports.followUps.saveCalendar.mock.lastCall as [string, readonly { id: string }[]];
  expect(entries.map(({ id }) => id)).toEqual([due.id, coming.id]);
});

test("in discreet mode neither the file nor a list to pick from names anybody", async () => {
  const { ports } = startSection(undefined, { settings: { isDiscreet: true } });
  await person.click(button("All of them to my calendar"));
  const [name, entries] = ports.followUps.saveCalendar.mock.lastCall as [string, readonly object[]];
  expect(name).toBe("notes.ics");
  expect(entries[1]).toEqual({
    id: coming.id,
    day: "2027-05-26",
    changedAt: 1,
    summary: "Planned",
    description: "",
    category: "Notes",
  });
  await person.click(button("Plan something"));
  const options = within(screen.getByLabelText("For")).getAllByRole("option");
  expect(options.map(({ textContent }) => textContent).join()).not.toContain("Nordlicht");
});

test("an address leads to one of them, also to one that is done and folded away", () => {
  startSection(undefined, { item: due.id });
  expect(rowWith("Stay in touch")?.querySelector("[aria-current=true]")).not.toBeNull();
  expect(screen.getByText("Done before").closest("details")?.open).toBe(false);
  cleanup();
  startSection(undefined, { item: done.id });
  expect(screen.getByText("Done before").closest("details")?.open).toBe(true);
});

test("notifications are offered beside what is due, once", () => {
  startSection(undefined, { settings: { isNotifyingSettled: false } });
  button("Yes, tell me");
  cleanup();
  startSection([coming], { settings: { isNotifyingSettled: false } });
  expect(screen.queryByRole("button", { name: "Yes, tell me" })).toBeNull();
  cleanup();
  startSection();
  expect(screen.queryByRole("button", { name: "Yes, tell me" })).toBeNull();
});
