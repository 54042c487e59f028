import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { defaultSettings, type Settings } from "../../../src/core/model/settings";
import { PrivacyPanel } from "../../../src/options/settings/privacy-panel";
import { RemindersPanel } from "../../../src/options/settings/reminders-panel";
import { dressPage } from "../../../src/ui/discretion";
import { fakeFollowUps } from "../../support/fake-follow-ups";
import { person } from "../../support/person";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

function startSection(change: Partial<Settings> = {}, isAllowed = true) {
  const ports = { followUps: fakeFollowUps(isAllowed), writeSettings: vi.fn(async () => true) };
  render(<RemindersPanel settings={{ ...defaultSettings, ...change }} ports={ports} />);
  return ports;
}

const one = (name: string) => screen.getByRole("switch", { name });
const isOn = (name: string) => (one(name) as HTMLInputElement).checked;

test("notifications are on where the person and the browser want them", () => {
  startSection({ notifies: true });
  expect(isOn("Tell me by a notification")).toBe(true);
  cleanup();
  startSection({ notifies: true }, false);
  expect(isOn("Tell me by a notification")).toBe(false);
  cleanup();
  startSection();
  expect(isOn("Tell me by a notification")).toBe(false);
});

test("a no of the browser moves the switch back and is said in plain words", async () => {
  const ports = startSection({}, false);
  ports.followUps.notify.mockResolvedValueOnce(false);
  await person.click(one("Tell me by a notification"));
  expect(ports.followUps.notify).toHaveBeenCalledWith(true);
  expect(screen.getByRole("alert").textContent).toContain("Your browser does not allow it.");
  expect(isOn("Tell me by a notification")).toBe(false);
});

test("a company is named only where that is asked for", async () => {
  const ports = startSection();
  expect(isOn("Name the company in it")).toBe(false);
  await person.click(one("Name the company in it"));
  expect(ports.writeSettings).toHaveBeenCalledWith({ notifiesWithNames: true });
});

test("quiet hours are two hours of the day, or none", async () => {
  const ports = startSection({ quietHours: { from: 21, to: 7 } });
  expect(screen.getByLabelText("From")).toHaveProperty("value", "21");
  fireEvent.change(screen.getByLabelText("Until"), { target: { value: "9" } });
  expect(ports.writeSettings).toHaveBeenLastCalledWith({ quietHours: { from: 21, to: 9 } });
  await person.click(one("Quiet hours"));
  expect(ports.writeSettings).toHaveBeenLastCalledWith({ quietHours: null });
  cleanup();
  const others = startSection({ quietHours: null });
  expect(screen.queryByLabelText("From")).toBeNull();
  await person.click(one("Quiet hours"));
  expect(others.writeSettings).toHaveBeenLastCalledWith({ quietHours: { from: 20, to: 8 } });
});

test("hours that begin when they end are said to be none", () => {
  startSection({ quietHours: { from: 8, to: 8 } });
  screen.getByText("From and until are the same, so no hour is quiet.");
});

test("discreet mode is switched here, and makes title and sign of a page neutral", async () => {
  const ports = { writeSettings: vi.fn(async () => true) };
  render(<PrivacyPanel settings={defaultSettings} ports={ports} />);
  await person.click(one("Discreet mode"));
  expect(ports.writeSettings).toHaveBeenCalledWith({ isDiscreet: true });
  const sign = document.head.appendChild(document.createElement("link"));
  sign.rel = "icon";
  dressPage("Rejections · Onward", true);
  expect(document.title).toBe("Notes");
  expect(document.documentElement.hasAttribute("data-discreet")).toBe(true);
  expect(sign.getAttribute("href")).toBe("/icons/discreet/32.png");
  dressPage("Rejections · Onward", false);
  expect(document.title).toBe("Rejections · Onward");
  expect(document.documentElement.hasAttribute("data-discreet")).toBe(false);
  expect(sign.getAttribute("href")).toBe("/icons/32.png");
  sign.remove();
});
