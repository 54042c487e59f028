import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Inspection } from "../../../src/core/model/inspection";
import type { Looked, MailTab } from "../../../src/messages/protocol";
import type { OptionsPorts } from "../../../src/options/ports";
import { SelfCheckSection } from "../../../src/options/self-check/self-check-section";
import { makeInspection } from "../../support/inspection";
import { person } from "../../support/person";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

const tabs: readonly MailTab[] = [
  { tabId: 4, host: "gmail" },
  { tabId: 9, host: "outlook" },
  { tabId: 2, host: "gmail" },
];
const ready = (found: Inspection): Looked<Inspection> => ({ page: "ready", host: "gmail", found });

let ports: ReturnType<typeof makePorts>;

function makePorts() {
  return {
    listMailTabs: vi.fn(async (): Promise<readonly MailTab[] | null> => tabs),
    inspectTab: vi.fn(async (_: number): Promise<Looked<Inspection> | null> => ready(makeInspection())),
    describeTab: vi.fn(async (_: number): Promise<string | null> => "body\n  div.nH"),
    copyInspection: vi.fn(async (_: Inspection) => true),
    copyText: vi.fn(async (_: string) => true),
  };
}

beforeEach(() => {
  ports = makePorts();
});
afterEach(cleanup);

/** Opens the section and lets everything that was asked be answered. */
async function start(wanted: number | null = null) {
  render(<SelfCheckSection wanted={wanted} ports={ports as unknown as OptionsPorts} />);
  await settle();
}
const settle = () => act(async () => {});
const said = () => screen.getAllByRole("status")[0]?.textContent;
const rowOf = (part: string) => within(screen.getByRole("row", { name: new RegExp(`^${part}`, "u") }));

test("looks at the first mail tab by itself, and names tabs by site and number alone", async () => {
  await start();
  expect(ports.inspectTab.mock.calls).toEqual([[4]]);
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "Gmail 1",
    "Outlook 1",
    "Gmail 2",
  ]);
  expect(said()).toBe("Onward can read this page.");
  expect(
    rowOf("the subject")
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["Row 1 of 3, last seen 2026-09", "Candidates 1", "Found"]);
  rowOf("the quoted mail").getByText("Not here now");
  rowOf("the open mail").getByText("The parts above, together");
});

test("looks at the tab that its address names, and at another one that is chosen", async () => {
  await start(9);
  expect(ports.inspectTab.mock.calls).toEqual([[9]]);
  fireEvent.change(screen.getByLabelText("Mail tab"), { target: { value: "2" } });
  await settle();
  expect(ports.inspectTab.mock.calls).toEqual([[9], [2]]);
  await person.click(screen.getByRole("button", { name: "Look again" }));
  await settle();
  expect(ports.inspectTab).toHaveBeenLastCalledWith(2);
  expect(ports.listMailTabs).toHaveBeenCalledTimes(2);
});

test.each<[string, Inspection, string]>([
  [
    "missing",
    makeInspection({ sender: "missing" }),
    "Onward cannot find the sender here. Everything that needs no page still works.",
  ],
  [
    "uncertain",
    makeInspection({ keys: "unsure" }),
    "Onward cannot be certain of the open mail here. Everything that needs no page still works.",
  ],
  [
    "unanswerable",
    makeInspection({ replyButton: "missing" }),
    "Onward can read this page. It does not find the Reply button; a reply can be copied instead.",
  ],
  ["closed", makeInspection({}, false), "No mail is open in this tab. Open one there, then look again."],
])("one sentence says how it stands: %s", async (_, inspection, sentence) => {
  ports.inspectTab.mockResolvedValue(ready(inspection));
  await start();
  expect(said()).toBe(sentence);
});

test.each<[string, Looked<Inspection> | null, string]>([
  [
    "no reader",
    { page: "no-reader", host: "gmail" },
    "Onward does not run in this tab yet. Reload the tab, then look again.",
  ],
  ["switched off", { page: "site-off", host: "outlook" }, "Onward is off on Outlook."],
  ["no access", { page: "no-access", hosts: ["gmail"] }, "Your browser does not let Onward see Gmail."],
  ["no mail site", { page: "not-mail" }, "This tab shows no mail site any more."],
  [
    "not to be looked at",
    { page: "failed", host: "gmail" },
    "The page could not be looked at. Reload its tab, then look again.",
  ],
  ["nobody", null, "Onward did not answer."],
])("one sentence says why nothing was found: %s", async (_, looked, sentence) => {
  ports.inspectTab.mockResolvedValue(looked);
  await start();
  expect(said()).toBe(sentence);
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.queryByRole("button", { name: "Copy for a bug report" })).toBeNull();
});

test("without a mail tab it says so, and looks again when asked", async () => {
  ports.listMailTabs.mockResolvedValueOnce([]);
  await start();
  expect(said()).toBe("No tab shows Gmail or Outlook. Open a mail in one, then look again.");
  expect(screen.queryByLabelText("Mail tab")).toBeNull();
  await person.click(screen.getByRole("button", { name: "Look again" }));
  await settle();
  expect(said()).toBe("Onward can read this page.");
});

test("while it looks it says so, and an answer for another tab is not shown", async () => {
  let answer: (looked: Looked<Inspection>) => void = () => undefined;
  ports.inspectTab.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  await start();
  expect(said()).toBe("Looking at the page…");
  fireEvent.change(screen.getByLabelText("Mail tab"), { target: { value: "9" } });
  await settle();
  answer(ready(makeInspection({ sender: "missing" })));
  await settle();
  expect(said()).toBe("Onward can read this page.");
});

test("what was found is copied as a report, and that is said", async () => {
  const inspection = makeInspection();
  ports.inspectTab.mockResolvedValue(ready(inspection));
  await start();
  await person.click(screen.getByRole("button", { name: "Copy for a bug report" }));
  await settle();
  expect(ports.copyInspection).toHaveBeenCalledWith(inspection);
  screen.getByText("Copied");
  ports.copyInspection.mockResolvedValueOnce(false);
  await person.click(screen.getByRole("button", { name: "Copy for a bug report" }));
  await settle();
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
});

test("the structure is shown before it can be copied", async () => {
  await start();
  expect(screen.queryByRole("button", { name: "Copy it" })).toBeNull();
  await person.click(screen.getByRole("button", { name: "Show the page’s structure" }));
  await settle();
  const shown = screen.getByLabelText<HTMLTextAreaElement>("The page’s structure");
  expect(shown.value).toBe("body\n  div.nH");
  expect(shown.readOnly).toBe(true);
  await person.click(screen.getByRole("button", { name: "Copy it" }));
  expect(ports.copyText).toHaveBeenCalledWith("body\n  div.nH");
});

test("a structure that cannot be had is said", async () => {
  ports.describeTab.mockResolvedValue(null);
  await start();
  await person.click(screen.getByRole("button", { name: "Show the page’s structure" }));
  await settle();
  expect(screen.getByRole("alert").textContent).toBe(
    "The page could not be looked at. Reload its tab, then look again.",
  );
});
