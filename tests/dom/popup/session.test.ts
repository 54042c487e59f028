import { beforeEach, expect, test, vi } from "vitest";
import type { Inspection } from "../../../src/core/model/inspection";
import type { TabStatus } from "../../../src/messages/protocol";
import type { PopupProps } from "../../../src/popup/popup";
import { makeInspection } from "../../support/inspection";
import { makeOpenMail, makeVerdict } from "../../support/open-mail";

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock("../../../src/messages/call", () => ({ call, newWriteId: () => "write" }));
vi.mock("../../../src/platform/browser", () => ({ browser: { tabs: { query: async () => [{ id: 4 }] } } }));
vi.mock("../../../src/popup/follow-mail", () => ({ followMail: () => undefined, tryStorage: async () => true }));
vi.mock("../../../src/popup/follow-pause", () => ({ followPause: () => undefined }));
const { startPopup } = await import("../../../src/popup/session");

let drawn: PopupProps[];

/** Opens the popup over a tab of this status, whose page says this when it is looked at. */
async function start(status: TabStatus, found: Inspection): Promise<void> {
  call.mockImplementation(async (key: string) =>
    key === "tab/status" ? { ok: true, value: status } : { ok: true, value: { page: "ready", host: "gmail", found } },
  );
  startPopup((props) => drawn.push(props));
  await vi.waitFor(() => expect(drawn.length).toBeGreaterThan(1));
  // One turn of the loop: by then what is asked after the drawing has been asked and answered.
  await new Promise((over) => setTimeout(over));
}

beforeEach(() => {
  drawn = [];
  call.mockReset();
});

const asked = () => call.mock.calls.map(([key]) => key as string);
const lacking = makeInspection({ sender: "missing" });

test("over a mail page with nothing to show it draws first, then asks the page, and names what is missing", async () => {
  await start({ page: "ready", host: "gmail", mail: null }, lacking);
  expect(asked()).toEqual(["tab/status", "tab/inspect"]);
  expect(drawn[1]).toMatchObject({ status: { page: "ready" }, trouble: null });
  expect(drawn.at(-1)?.trouble).toMatchObject({ need: "sender", state: "missing" });
});

test("it asks as well where a mail was read and is nothing of ours", async () => {
  const mail = makeOpenMail({ verdict: makeVerdict({ kind: "none" }) });
  await start({ page: "ready", host: "gmail", mail }, lacking);
  expect(drawn.at(-1)?.trouble?.need).toBe("sender");
});

test("a page on which everything is found, or that only offers no reply, is not mentioned", async () => {
  await start({ page: "ready", host: "gmail", mail: null }, makeInspection({ replyButton: "missing" }));
  expect(asked()).toContain("tab/inspect");
  expect(drawn.every(({ trouble }) => trouble === null)).toBe(true);
});

test.each<TabStatus>([
  { page: "ready", host: "gmail", mail: makeOpenMail() },
  { page: "site-off", host: "gmail" },
  { page: "no-reader", host: "gmail" },
  { page: "not-mail" },
])("it leaves the page alone otherwise: $page", async (status) => {
  await start(status, lacking);
  expect(asked()).not.toContain("tab/inspect");
  expect(drawn.every(({ trouble }) => trouble === null)).toBe(true);
});
