import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { defaultSettings, type Settings } from "../../../src/core/model/settings";
import { person } from "../../support/person";
import { button, field, region, startAt } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

const startSettings = (change: Partial<Settings> = {}) =>
  startAt("settings", {}, { settings: { ...defaultSettings, ...change } });
const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });

test("the tone to begin with is kept when it is chosen", async () => {
  const { port } = startSettings();
  expect(radio("Warm").checked).toBe(true);
  await person.click(radio("Formal"));
  expect(port("writeSettings")).toHaveBeenCalledWith({ tone: "formal" });
});

test("replies begin in the mail's language, or in one that is chosen by its own name", () => {
  const { port } = startSettings();
  expect(field("Language to begin with").value).toBe("");
  const names = within(field("Language to begin with"))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
  expect(names[0]).toBe("The mail’s own language");
  expect(names).toHaveLength(20);
  expect(names).toEqual(expect.arrayContaining(["Deutsch", "Français", "日本語", "العربية"]));
  fireEvent.change(field("Language to begin with"), { target: { value: "de" } });
  expect(port("writeSettings")).toHaveBeenLastCalledWith({ replyLanguage: "de" });
  cleanup();
  const other = startSettings({ replyLanguage: "fr" });
  expect(field("Language to begin with").value).toBe("fr");
  fireEvent.change(field("Language to begin with"), { target: { value: "" } });
  expect(other.port("writeSettings")).toHaveBeenLastCalledWith({ replyLanguage: null });
});

test("how sure Onward is can be chosen; what could not be kept goes back, and is said", async () => {
  const { port } = startSettings();
  expect(radio("As usual").checked).toBe(true);
  await person.click(radio("Careful"));
  expect(port("writeSettings")).toHaveBeenCalledWith({ sensitivity: "careful" });
  port("writeSettings").mockResolvedValueOnce(false);
  await person.click(radio("Keen"));
  expect(region("Noticing a mail").getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
  expect(radio("As usual").checked).toBe(true);
});

test("shortcuts are shown with their keys, and the browser's page for them opens", async () => {
  const { settings } = startSettings();
  const panel = region("Keyboard shortcuts");
  expect(panel.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual(["Alt+Shift+O", "not set"]);
  await person.click(button("Change the keys"));
  expect(settings.openShortcuts).toHaveBeenCalledOnce();
  expect(panel.queryByRole("alert")).toBeNull();
  settings.openShortcuts.mockResolvedValueOnce(false);
  await person.click(button("Change the keys"));
  expect(panel.getByRole("alert").textContent).toContain("chrome://extensions/shortcuts");
});

test.each([
  ["settings/finding", "Noticing a mail"],
  ["settings/shortcuts", "Keyboard shortcuts"],
  ["settings/privacy", "Privacy"],
  ["sites", "Sites"],
  ["reminders", "Reminders"],
])("%s opens at its panel", (address, title) => {
  startAt(address);
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: title, level: 2 }));
  expect(document.title).toBe("Settings · Onward");
});

test("a panel is come to also where the settings are read after the page is drawn", async () => {
  const { renewProps } = startAt("settings/reminders", {}, { settings: null });
  expect(screen.queryByRole("heading", { name: "Reminders" })).toBeNull();
  renewProps({ settings: defaultSettings });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Reminders" })));
});

test("a panel nobody knows leads to the settings, and an address nobody knows to the first section", () => {
  startAt("settings/nowhere");
  screen.getByRole("heading", { name: "Settings", level: 1 });
  for (const address of ["nowhere", "constructor", "__proto__/x", "%", ""]) {
    cleanup();
    startAt(address);
    screen.getByRole("heading", { name: "Achievements", level: 1 });
    expect(document.title).toBe("Achievements · Onward");
  }
});

test("the ways stand in four groups, and the first way of all leads past them", async () => {
  startAt("about");
  const groups = within(screen.getByRole("navigation", { name: "Sections" })).getAllByRole("list");
  expect(
    groups.map((group) =>
      within(group)
        .getAllByRole("link")
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([
    ["Achievements", "Strengths", "Feedback"],
    ["Rejections1", "Follow-ups", "Insight"],
    ["Replies", "Settings", "Data and privacy"],
    ["Self-check", "About", "Pause"],
  ]);
  const skip = screen.getByRole("link", { name: "Skip to the section" });
  expect(document.body.querySelector("a, button, input")).toBe(skip);
  await person.click(skip);
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "About" }));
  expect(location.hash).toBe("#about");
});

test("About says which Onward this is, and where help is", () => {
  startAt("about");
  screen.getByText("Version 1.2.3");
  const leads = (name: string) => within(screen.getByRole("main")).getByRole("link", { name }).getAttribute("href");
  expect(leads("Data and privacy")).toBe("#data");
  expect(leads("Self-check")).toBe("#self-check");
  expect(leads("Keyboard shortcuts")).toBe("#settings/shortcuts");
  expect(leads("Read every licence")).toBe("/third-party.txt");
});

test("Replies lead to where the name is set", () => {
  startAt("replies");
  expect(screen.getByRole("link", { name: "Go to the settings" }).getAttribute("href")).toBe("#settings/names");
  expect(screen.queryByLabelText("First name")).toBeNull();
});
