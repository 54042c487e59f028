import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { apartDraftId } from "../../../src/core/model/note";
import { recordByHand } from "../../../src/core/model/rejection";
import { defaultSettings } from "../../../src/core/model/settings";
import type { KeptRecord } from "../../../src/options/follow-record";
import type { OptionsProps } from "../../../src/options/options";
import type { RejectionPorts } from "../../../src/options/rejections/rejection-ports";
import { manyRejections } from "../../support/many-rejections";
import { person } from "../../support/person";
import { sampleRejection } from "../../support/sample-mail";
import { sampleFollowUp } from "../../support/sample-story";
import { button, field, noon, region, startAt, submit, type } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

beforeEach(() => {
  location.hash = "";
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date(2026, 10, 26, 12));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function start(change: Partial<KeptRecord>, ports: Partial<RejectionPorts> = {}, props: Partial<OptionsProps> = {}) {
  const started = startAt("rejections", change, props);
  Object.assign(started.port("rejections"), ports);
  return started;
}
const shown = () => screen.queryAllByRole("link", { name: /^Role \d+$/u }).map(({ textContent }) => textContent);
const pick = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });

describe("the list", () => {
  test("is narrowed by words, by how far it came and by a step, and says when nothing fits", async () => {
    start(manyRejections(8));
    expect(shown()).toHaveLength(8);
    type("Search role, company or contact", "company 3");
    expect(shown()).toEqual(["Role 3"]);
    screen.getByText("Found: 1");
    type("Search role, company or contact", "company 3 nowhere");
    expect(shown()).toEqual([]);
    expect(screen.getByText("Nothing here fits that.").getAttribute("role")).toBe("status");
    await person.click(button("Show all"));
    expect(shown()).toHaveLength(8);
    expect(document.activeElement).toBe(field("Search role, company or contact"));

    pick("How far it came", "unknown");
    expect(shown()).toEqual(["Role 6"]);
    pick("How far it came", "application");
    pick("Step", "true name-strengths");
    expect(shown()).toEqual(["Role 2", "Role 4", "Role 7"]);
    pick("Step", "false let-it-out");
    expect(shown()).toEqual(["Role 5"]);
  });

  test("shows what waits for feedback and what is due, where there is any", async () => {
    const { rejections } = manyRejections(6);
    const [, second] = rejections;
    const followUps = [
      sampleFollowUp({ rejectionId: second?.id ?? "", kind: "feedback", day: "2026-12-30" }),
      sampleFollowUp({ rejectionId: rejections[2]?.id ?? "", day: "2026-11-26" }),
    ];
    start({ rejections, followUps });
    await person.click(button("Waits for feedback"));
    expect(shown()).toEqual(["Role 1"]);
    expect(button("Waits for feedback").getAttribute("aria-pressed")).toBe("true");
    await person.click(button("Something is due"));
    expect(shown()).toEqual([]);
    await person.click(button("Waits for feedback"));
    expect(shown()).toEqual(["Role 2"]);
  });

  test("draws two thousand as far as they are looked at, and starts anew for another search", async () => {
    start(manyRejections(2_000));
    expect(shown()).toHaveLength(100);
    await person.click(button("Show more"));
    expect(shown()).toHaveLength(200);
    type("Search role, company or contact", "company");
    expect(shown()).toHaveLength(100);
    type("Search role, company or contact", "company 1999");
    expect(shown()).toEqual(["Role 1999"]);
    expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
  });

  test("has nothing to search with where there are three, and no marks where there are none", () => {
    start({ rejections: manyRejections(3).rejections });
    expect(screen.queryByRole("searchbox")).toBeNull();
    cleanup();
    start({ rejections: manyRejections(4).rejections.map((one) => ({ ...one, progress: {} })) });
    screen.getByRole("searchbox");
    expect(screen.queryByRole("button", { name: "Waits for feedback" })).toBeNull();
  });
});

describe("one by hand", () => {
  async function open(ports: Partial<RejectionPorts>) {
    const started = start({ rejections: [] }, ports);
    await person.click(button("Add one by hand"));
    expect(document.activeElement).toBe(field("Role"));
    return started;
  }

  test("is kept as it was written, and then its page opens", async () => {
    const add = vi.fn(async () => "new");
    const { renew, port } = await open({ add });
    type("Role", " Cook ");
    type("Company", "Gasthof Adler");
    pick("How far it came", "interview");
    type("Day of the answer", "2026-11-20");
    submit("Role");
    const facts = { role: "Cook", company: "Gasthof Adler", contact: null, stage: "interview" as const };
    await waitFor(() => expect(add).toHaveBeenCalledExactlyOnceWith(facts, "2026-11-20"));
    await waitFor(() => expect(port("saveDraft")).toHaveBeenLastCalledWith("rejection", null));
    expect(location.hash).toBe("#rejections");
    renew({ rejections: [recordByHand("new", facts, "2026-11-20", Date.now())] });
    expect(location.hash).toBe("#rejections/new");
  });

  test("is kept once, however often that is pressed meanwhile", async () => {
    let settle: (id: string | null) => void = () => {};
    const add = vi.fn(() => new Promise<string | null>((resolve) => (settle = resolve)));
    await open({ add });
    type("Role", "Cook");
    submit("Role");
    submit("Role");
    await act(async () => settle("new"));
    expect(add).toHaveBeenCalledOnce();
    button("Add one by hand");
  });

  test("needs a role or a company, and a day that has been; without a day it counts as today", async () => {
    const add = vi.fn(async () => null);
    await open({ add });
    submit("Role");
    await screen.findByText("Write the role or the company, then keep it.");
    type("Company", "Gasthof Adler");
    for (const day of ["2026-11-27", "1969-12-31", "0002-01-01"]) {
      type("Day of the answer", day);
      submit("Role");
      await screen.findByText("Pick a day up to today, not before 1970. Or leave it empty.");
    }
    expect(add).not.toHaveBeenCalled();
    type("Day of the answer", "");
    submit("Role");
    const nothing = { role: null, company: "Gasthof Adler", contact: null, stage: null };
    await waitFor(() => expect(add).toHaveBeenCalledWith(nothing, null));
    await screen.findByText("That could not be saved. Nothing else changed.");
    expect(field("Company").value).toBe("Gasthof Adler");
  });

  test("is kept as a draft while it is typed, and focus comes back where it was begun", async () => {
    vi.useRealTimers();
    const { port } = await open({});
    type("Contact", "Jörg");
    await waitFor(() =>
      expect(port("saveDraft")).toHaveBeenCalledWith("rejection", expect.objectContaining({ contact: "Jörg" })),
    );
    await person.click(button("Not now"));
    expect(document.activeElement).toBe(button("Add one by hand"));
  });

  test("has a page that speaks of no mail", () => {
    const facts = { role: "Cook", company: "Gasthof Adler", contact: null, stage: null };
    startAt("rejections/hand", { rejections: [recordByHand("hand", facts, "2026-11-20", noon(11, 26))] });
    screen.getByRole("heading", { level: 1, name: "Cook" });
    const [story] = screen.getAllByRole("list").filter((list) => list.tagName === "OL");
    expect(story?.textContent).toBe("November 20Their answer came.");
    screen.getByText("It goes with all that you wrote and kept about it. This cannot be taken back.");
    expect(document.querySelector("main")?.textContent).not.toMatch(/\bmail\b/iu);
    expect(region("The steps").getAllByRole("link")).toHaveLength(7);
  });
});

describe("two that look like one", () => {
  const first = sampleRejection({ id: "a", contact: null, sentAt: noon(11, 20) });
  const second = recordByHand(
    "b",
    { role: "Senior product designer", company: "Nordlicht Energie GmbH", contact: "Mara", stage: "screen" },
    "2026-11-21",
    noon(11, 22),
  );

  test("are shown folded, with what is kept of them, and put together in one press, which can be taken back", async () => {
    const merge = vi.fn(async () => "w1");
    const split = vi.fn(async () => false);
    const { renew } = start({ rejections: [first, second] }, { merge, split });
    const summary = screen.getByText("These two look like one application");
    const folded = summary.closest("details");
    if (!folded) throw new Error("They are not folded.");
    expect(folded.open).toBe(false);
    await person.click(summary);
    const [one, other] = within(folded)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(one).toBe("Senior Product Designer, Nordlicht Energie, November 20");
    expect(other).toBe("Senior product designer, Nordlicht Energie GmbH, November 21, put in by hand");
    expect(folded.querySelector(".kept")?.textContent).toContain(
      "Senior Product Designer, Nordlicht Energie, Mara, final interview, November 20",
    );
    await person.click(button("Put them together"));
    expect(merge).toHaveBeenCalledExactlyOnceWith("b", "a");
    renew({ rejections: [first] });
    screen.getByText("They are one application now.");
    expect(screen.queryByText("These two look like one application")).toBeNull();
    expect(document.activeElement).toBe(button("Undo"));
    await person.click(button("Undo"));
    expect(split).toHaveBeenCalledExactlyOnceWith("w1");
    expect(screen.getByRole("alert").textContent).toBe("This could not be taken back. Nothing was changed.");
    split.mockResolvedValue(true);
    await person.click(button("Undo"));
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  test("stay two where the person says so, which is remembered and can be taken back", async () => {
    const keepApart = vi.fn(async () => true);
    const { renew } = start({ rejections: [first, second] }, { keepApart });
    await person.click(button("They are two"));
    expect(keepApart).toHaveBeenLastCalledWith("a", "b", true);
    renew({ apart: [apartDraftId("b", "a")] });
    screen.getByText("They stay two.");
    expect(screen.queryByText("These two look like one application")).toBeNull();
    await person.click(button("Undo"));
    expect(keepApart).toHaveBeenLastCalledWith("a", "b", false);
  });

  test("are both still there where it failed, and it is said", async () => {
    start({ rejections: [first, second] }, { merge: vi.fn(async () => null) });
    await person.click(button("Put them together"));
    expect(screen.getByRole("alert").textContent).toBe("They could not be put together. Nothing was changed.");
    screen.getByText("These two look like one application");
  });

  test("say nothing of what failed once they are gone", async () => {
    const { renew } = start({ rejections: [first, second] }, { merge: vi.fn(async () => null) });
    await person.click(button("Put them together"));
    screen.getByRole("alert");
    renew({ rejections: [first] });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("tell that a second mail shows its chip again, where there is one", () => {
    const words = "If you open the second mail again, its chip is there again.";
    start({ rejections: [first, second] });
    expect(screen.queryByText(words)).toBeNull();
    cleanup();
    start({ rejections: [first, sampleRejection({ id: "b", sentAt: noon(11, 21) })] });
    screen.getByText(words);
  });

  test("have their companies blurred in discreet mode", () => {
    start({ rejections: [first, second] }, {}, { settings: { ...defaultSettings, isDiscreet: true } });
    const names = screen.getAllByText(/^Nordlicht Energie/u);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter(({ tabIndex }) => tabIndex !== 0)).toEqual([]);
  });
});
