import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { StepId } from "../../../src/core/model/step";
import type { Verdict } from "../../../src/core/model/verdict";
import type { Press } from "../../../src/ui/press";
import type { AchievementPorts } from "../../../src/ui/step-ports";
import { StepView } from "../../../src/ui/step-view";
import { AskFeedback } from "../../../src/ui/steps/ask-feedback";
import { TheirWords } from "../../../src/ui/their-words";
import { makeOpenMail, makeVerdict } from "../../support/open-mail";
import { person } from "../../support/person";
import { sampleAchievement } from "../../support/sample-story";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(
  step: StepId,
  change: Partial<Verdict> = {},
  people: readonly string[] = [],
  achievements: AchievementPorts | null = null,
) {
  const mail = makeOpenMail({ verdict: makeVerdict(change), people });
  const ignore = () => {};
  return render(
    <StepView
      step={step}
      mail={mail}
      ports={{ reply: null, achievements, picks: null }}
      progress={{}}
      wish={{ current: null }}
      onBack={ignore}
      onMark={ignore}
    />,
  );
}
const noPorts = { reply: null, achievements: null, picks: null };
const text = () => document.body.textContent;
const noReply = { can: false, because: "no-reply-address" } as const;

test("not-personal shows decision and reason word for word, in their own language", () => {
  show("not-personal", { language: "de", decision: "Wir haben uns anders entschieden.", reason: "mehr Erfahrung" });
  const quotes = [...document.querySelectorAll("blockquote")];
  expect(quotes.map((quote) => quote.textContent)).toEqual(["“Wir haben uns anders entschieden.”", "“mehr Erfahrung”"]);
  for (const quote of quotes) expect([quote.lang, quote.dir]).toEqual(["de", "auto"]);
});

test("not-personal without decision and reason quotes nothing", () => {
  show("not-personal", { decision: null, reason: null });
  expect(document.querySelector("blockquote")).toBeNull();
  expect(text()).toContain("They chose for one role");
});

test("not-personal does not quote a mail whose text is hidden", () => {
  render(
    <TheirWords mail={makeOpenMail({ isFolded: true, verdict: makeVerdict({ decision: "No.", reason: "more" }) })} />,
  );
  expect(document.querySelector("blockquote")).toBeNull();
  expect(text()).toContain("They chose for one role");
});

test("what a mail says is text, never markup or a placeholder", () => {
  show("not-personal", { decision: "<b>$TEXT$ $1</b>", reason: null });
  expect(document.querySelector("blockquote")?.textContent).toBe("“<b>$TEXT$ $1</b>”");
  expect(document.querySelector("blockquote b")).toBeNull();
});

test("keep-the-bridge says whom an answer reaches", () => {
  show("keep-the-bridge");
  expect(text()).toContain("An answer to this mail reaches Mara Lindqvist.");
});

test("keep-the-bridge names another way where the address takes no replies", () => {
  show("keep-the-bridge", { replyable: noReply });
  expect(text()).toContain("This address does not take replies.");
  expect(text()).toContain("If you have another way to somebody there");
});

test("keep-the-bridge names the people of the thread where the address takes no replies", () => {
  show("keep-the-bridge", { replyable: noReply, contact: "Mara" }, ["Mara Lindqvist", "Dana Okoro"]);
  screen.getByText("Mara Lindqvist wrote in this thread.");
  screen.getByText("Dana Okoro wrote in this thread.");
  expect(text()).not.toContain("signed this mail");
});

test("keep-the-bridge names who signed a mail nobody answered to, and nobody where an answer arrives", () => {
  show("keep-the-bridge", { replyable: noReply, contact: "Kim Park" }, ["Dana Okoro"]);
  expect(text()).toContain("Kim Park signed this mail.");
  cleanup();
  show("keep-the-bridge", {}, ["Dana Okoro"]);
  expect(text()).not.toContain("Dana Okoro");
});

test.each([
  ["They write that they cannot give feedback", { feedback: "refused" }],
  ["This address does not take replies.", { replyable: noReply }],
  ["They decided from your application alone", { stage: "application" }],
] as const)("ask-feedback says why not: %s", (why, change) => {
  show("ask-feedback", change);
  expect(text()).toContain(why);
  expect(text()).toContain("Instead, ask yourself");
});

test("ask-feedback offers one question and low expectations", () => {
  show("ask-feedback");
  expect(text()).toContain("Is there one thing that would have made my application stronger?");
  expect(text()).toContain("Most people get no answer.");
});

test("let-it-out has a quiet timer that can be stopped and says when it is over", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
  show("let-it-out");
  const start = screen.getByRole("button", { name: "Set a quiet timer" });
  await person.click(start);
  void act(() => void vi.advanceTimersByTime(18_000));
  const timer = screen.getByRole("timer");
  expect(timer.textContent).toBe("1:42 left");
  expect(timer.getAttribute("aria-live")).toBe("off");
  await person.click(screen.getByRole("button", { name: "Stop the timer" }));
  expect(screen.queryByRole("timer")).toBeNull();
  expect(screen.getByRole("status").textContent).toBe("");
  await person.click(start);
  void act(() => void vi.advanceTimersByTime(120_500));
  expect(screen.getByRole("status").textContent).toBe("Two minutes are over. Stop here, or take longer.");
  screen.getByRole("button", { name: "Set a quiet timer" });
});

test("a month stands in words, apart from a place that may run the other way", async () => {
  const achievement = sampleAchievement({ role: "", employer: "", date: "2025-03" });
  const matches = [{ achievement: { ...achievement, role: "النور" }, shares: [] }];
  show("recall-achievements", {}, [], { match: async () => matches, add: async () => true, guard: (act) => act });
  const month = await screen.findByText("March 2025");
  expect(month.tagName).toBe("BDI");
  expect(month.parentElement?.textContent).toBe("النور, March 2025");
});

test("beside the question for feedback an answer can be kept, at the desk", async () => {
  const desk = { open: vi.fn(async () => true), guard: (press: Press) => press };
  render(<AskFeedback mail={makeOpenMail()} ports={noPorts} wish={{ current: null }} desk={desk} />);
  expect(screen.queryByRole("button", { name: "Write" })).toBeNull();
  await person.click(screen.getByRole("button", { name: "Keep an answer" }));
  expect(desk.open).toHaveBeenCalledWith("ask-feedback");
});

test("every step has its finding, folded, and no field to type in", () => {
  for (const step of ["let-it-out", "name-strengths", "not-personal", "recall-achievements", "next-step"] as const) {
    const { unmount } = show(step);
    expect(document.querySelector("details")?.open).toBe(false);
    expect(document.querySelector("input, textarea, [contenteditable]")).toBeNull();
    unmount();
  }
});

test("recall-achievements leads to where one is added, since nothing private is typed beside a mail", async () => {
  const add = vi.fn(async () => false);
  const matches = [{ achievement: sampleAchievement({ text: "Led a move of six" }), shares: ["six"] }];
  const guard: AchievementPorts["guard"] = (act) => act;
  const view = show("recall-achievements", {}, [], { match: async () => [], add, guard });
  const first = await screen.findByRole("button", { name: "Write down the first one" });
  expect(screen.queryByRole("textbox")).toBeNull();
  await person.click(first);
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
  add.mockResolvedValueOnce(true);
  await person.click(first);
  expect(screen.queryByRole("alert")).toBeNull();
  view.unmount();
  show("recall-achievements", {}, [], { match: async () => matches, add, guard });
  await person.click(await screen.findByRole("button", { name: "Add one" }));
  expect(add).toHaveBeenCalledTimes(3);
});
