import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Feedback } from "../../../src/core/model/feedback";
import { defaultSettings } from "../../../src/core/model/settings";
import type { KeptRecord } from "../../../src/options/follow-record";
import { Options, type OptionsProps } from "../../../src/options/options";
import { fakeAchievements } from "../../support/fake-achievements";
import { fakeData } from "../../support/fake-data";
import { fakeFollowUps } from "../../support/fake-follow-ups";
import { fakeImports } from "../../support/fake-imports";
import { fakeSettings, fakeStrengths } from "../../support/fake-options";
import { person } from "../../support/person";
import { sampleRejection } from "../../support/sample-mail";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function startOptions(section: string, change: Partial<OptionsProps> = {}) {
  location.hash = section;
  const yes = () => vi.fn(async () => true);
  const ports = {
    writeSettings: yes(),
    achievements: fakeAchievements(),
    addAchievement: yes(),
    writeWording: yes(),
    changeWording: yes(),
    restoreWording: yes(),
    deleteWording: yes(),
    deleteRejection: yes(),
    deleteFeedback: yes(),
    restoreFeedback: yes(),
    followUps: fakeFollowUps(),
    settings: fakeSettings(),
    strengths: fakeStrengths(),
    snapshot: { settle: yes(), startAnew: yes() },
    imports: fakeImports(),
    writeFeedback: yes(),
    changeFeedback: yes(),
    writeRejection: yes(),
    closeSeason: vi.fn(async () => "season-1"),
    reopenSeason: yes(),
    print: vi.fn(),
    closePause: yes(),
    readDraft: vi.fn(async () => null),
    saveDraft: yes(),
    allowSite: yes(),
    switchSite: yes(),
    data: fakeData(),
    listMailTabs: vi.fn(async () => []),
    inspectTab: vi.fn(async () => null),
    describeTab: vi.fn(async () => null),
    copyInspection: yes(),
    rejections: { add: vi.fn(async () => null), merge: vi.fn(async () => null), split: yes(), keepApart: yes() },
    copyText: yes(),
    tryAgain: yes(),
  };
  render(
    <Options settings={defaultSettings} storage="ready" record={null} sitesForbidden={[]} ports={ports} {...change} />,
  );
  return ports;
}
const button = (name: string) => screen.getByRole("button", { name });
const section = (name: string) => within(screen.getByRole("region", { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

test("what is typed is kept within half a second of a pause, and said", async () => {
  vi.useFakeTimers();
  const ports = startOptions("settings");
  type("First name", "I");
  await pass(200);
  type("First name", "Ines");
  type("Sign-off", "Kind regards");
  await pass(200);
  expect(ports.writeSettings).not.toHaveBeenCalled();
  await pass(300);
  expect(ports.writeSettings.mock.calls).toEqual([[{ firstName: "Ines", signOff: "Kind regards" }]]);
  expect(section("Name and sign-off").getByRole("status").textContent).toBe("Kept");
});

test("leaving the field or the page keeps what was typed", () => {
  vi.useFakeTimers();
  const ports = startOptions("settings");
  type("First name", "Ines");
  fireEvent.blur(screen.getByLabelText("First name"));
  expect(ports.writeSettings).toHaveBeenCalledOnce();
  type("First name", "Ines L");
  window.dispatchEvent(new Event("pagehide"));
  expect(ports.writeSettings).toHaveBeenLastCalledWith({ firstName: "Ines L", signOff: "" });
});

test("what could not be kept stays in the field and can be tried again", async () => {
  vi.useFakeTimers();
  const ports = startOptions("settings");
  ports.writeSettings.mockResolvedValueOnce(false);
  type("First name", "Ines");
  await pass(500);
  expect(screen.getByRole("alert").textContent).toContain("That could not be saved.");
  expect(screen.getByLabelText<HTMLInputElement>("First name").value).toBe("Ines");
  await person.click(button("Try again"));
  expect(ports.writeSettings).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("Gmail can be switched off and on", async () => {
  const ports = startOptions("sites", { settings: { ...defaultSettings, sitesOff: ["gmail"] } });
  const gmail = screen.getByRole<HTMLInputElement>("switch", { name: "Onward on Gmail" });
  expect(gmail.checked).toBe(false);
  await person.click(gmail);
  expect(ports.switchSite).toHaveBeenCalledWith("gmail", true);
});

test("erasing asks first, and says when it is done", async () => {
  const ports = startOptions("data");
  await person.click(button("Erase everything"));
  const dialog = within(screen.getByRole("dialog", { name: "Erase everything?" }));
  await person.click(dialog.getByRole("button", { name: "Keep everything" }));
  expect(ports.data.eraseAll).not.toHaveBeenCalled();
  await person.click(button("Erase everything"));
  await person.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Erase everything" }));
  expect(ports.data.eraseAll).toHaveBeenCalledOnce();
  expect(screen.queryByRole("dialog")).toBeNull();
  screen.getByText("Everything is erased.");
});

test("erasing that failed is said", async () => {
  const ports = startOptions("data");
  ports.data.eraseAll.mockResolvedValueOnce(false);
  await person.click(button("Erase everything"));
  await person.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Erase everything" }));
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
});

test("a closed storage says what to do", async () => {
  const ports = startOptions("data", { storage: "unavailable" });
  screen.getByText(/storage cannot be opened. Nothing was deleted./);
  expect(screen.queryByRole("button", { name: "Erase everything" })).toBeNull();
  ports.tryAgain.mockResolvedValueOnce(false);
  await person.click(button("Try again"));
  expect(screen.getByRole("alert").textContent).toBe("Still not available.");
});

test("a closed storage says so where the record would be, and leaves the settings usable", async () => {
  startOptions("achievements", { storage: "unavailable" });
  screen.getByText(/storage cannot be opened. Nothing was deleted./);
  await act(async () => {
    location.hash = "settings";
  });
  await waitFor(() => screen.getByLabelText("First name"));
});

test("a section that is gone to takes focus by its title, and is the current one", async () => {
  startOptions("data");
  expect(document.activeElement).toBe(document.body);
  location.hash = "sites";
  const title = await screen.findByRole("heading", { name: "Sites" });
  await waitFor(() => expect(document.activeElement).toBe(title));
  expect(screen.getByRole("link", { current: "page" }).textContent).toBe("Settings");
  location.hash = "about";
  const about = await screen.findByRole("heading", { name: "About" });
  await waitFor(() => expect(document.activeElement).toBe(about));
  expect(screen.getByRole("link", { current: "page" }).textContent).toBe("About");
});

const at = Date.UTC(2026, 2, 12, 12);
const feedback: Feedback = {
  id: "f",
  rejectionId: "00000000-0000-4000-8000-000000000001",
  host: "gmail",
  messageKey: "msg-f:2",
  threadKey: "thread-f:1",
  text: "Your portfolio was strong.\nWe missed experience with teams.",
  from: "Mara Lindqvist",
  keptAt: at + 1,
  answeredAt: at,
  goal: "",
  themes: [],
};

function startRecord(change: Partial<KeptRecord>) {
  const rejection = sampleRejection({ reply: { wording: "thanks", at, messageKey: null, sentAt: at } });
  const lists = { achievements: [], strengths: [], notes: [], feedback: [], followUps: [], wordings: [], seasons: [] };
  const record = { ...lists, apart: [], drafts: [], rejections: [rejection], ...change };
  return startOptions(`rejections/${rejection.id}`, { record });
}

test("the page of an application says when the reply was sent, and what was answered", () => {
  startRecord({ feedback: [feedback, { ...feedback, id: "g", rejectionId: "another", text: "Not this one." }] });
  screen.getByText("You sent a reply.");
  screen.getByRole("heading", { name: "What they told you" });
  screen.getByText("Your portfolio was strong.");
  screen.getByText("We missed experience with teams.");
  screen.getByText("Mara Lindqvist, March 12");
  expect(screen.queryByText("Not this one.")).toBeNull();
});

test("kept feedback is deleted and brought back as it was", async () => {
  const ports = startRecord({ feedback: [feedback] });
  ports.deleteFeedback.mockResolvedValueOnce(false);
  const remove = () => screen.getByRole("button", { name: /^Delete: Your portfolio/u });
  await person.click(remove());
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
  await person.click(remove());
  expect(ports.deleteFeedback).toHaveBeenLastCalledWith("f");
  expect(document.activeElement).toBe(button("Undo"));
  await person.click(button("Undo"));
  expect(ports.restoreFeedback).toHaveBeenCalledWith(feedback);
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});
