import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { OpenMail } from "../../../src/core/model/open-mail";
import { type StepId, stepIds } from "../../../src/core/model/step";
import { StepView } from "../../../src/ui/step-view";
import { fakePicks } from "../../support/fake-own";
import { makeOpenMail, makeRejection, makeVerdict } from "../../support/open-mail";
import { person } from "../../support/person";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-12T09:00:00") });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A step as it is in the card: what is picked comes back with the mail. */
async function show(step: StepId, change: Partial<OpenMail> = {}, names: readonly string[] | null = []) {
  const picks = fakePicks(names);
  const host = { mail: makeOpenMail({ rejection: makeRejection({}), ...change }), keeps: true };
  picks.pick.mockImplementation(async (picked) => {
    const { rejection } = host.mail;
    if (host.keeps && rejection) draw({ rejection: { ...rejection, ...picked } });
    return host.keeps;
  });
  picks.plan.mockImplementation(async ({ kind, day }) => {
    if (host.keeps) draw({ followUps: day === null ? [] : [{ kind, day, doneAt: null }] });
    return host.keeps;
  });
  const content = () => (
    <StepView
      step={step}
      mail={host.mail}
      ports={{ reply: null, achievements: null, picks }}
      progress={{}}
      wish={{ current: null }}
      onBack={() => {}}
      onMark={() => {}}
    />
  );
  const view = render(content());
  const draw = (next: Partial<OpenMail>) => {
    host.mail = { ...host.mail, ...next };
    void act(() => view.rerender(content()));
  };
  // What the step asks for when it opens is there.
  await act(async () => {});
  return { picks, host, draw };
}

const group = (name: string) => within(screen.getByRole("group", { name }));
const radio = (question: string, name: string) => group(question).getByRole<HTMLInputElement>("radio", { name });
const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const choose = (element: Element) => act(async () => void fireEvent.click(element));

test("a mood is picked with one click, before and then after, and taken back", async () => {
  const { picks, host } = await show("let-it-out");
  expect(screen.queryByRole("group", { name: "And now?" })).toBeNull();
  await choose(radio("How is it right now?", "low"));
  expect(picks.pick).toHaveBeenCalledWith({ mood: { before: 2, after: null } });
  expect(radio("How is it right now?", "low").checked).toBe(true);
  await choose(radio("And now?", "okay"));
  expect(host.mail.rejection?.mood).toEqual({ before: 2, after: 4 });
  await person.click(group("And now?").getByRole("button", { name: "Take it back" }));
  expect(host.mail.rejection?.mood).toEqual({ before: 2, after: null });
});

test("a mood that could not be kept is said, and is not shown as kept", async () => {
  const { host } = await show("let-it-out");
  host.keeps = false;
  await choose(radio("How is it right now?", "good"));
  expect(screen.getByRole("alert").textContent).toBe("That could not be saved. Nothing else changed.");
  expect(radio("How is it right now?", "good").checked).toBe(false);
});

test("up to three strengths are picked from the person's own list", async () => {
  const { host } = await show("name-strengths", {}, ["patience", "teaching", "nerve", "humour"]);
  screen.getByText("Pick up to three you brought to this role: Senior Product Designer");
  for (const name of ["patience", "nerve", "humour"]) await person.click(button(name));
  expect(host.mail.rejection?.strengths).toEqual(["patience", "nerve", "humour"]);
  expect(button("nerve").getAttribute("aria-pressed")).toBe("true");
  expect(button("teaching").disabled).toBe(true);
  await person.click(button("nerve"));
  expect(host.mail.rejection?.strengths).toEqual(["patience", "humour"]);
  expect(button("teaching").disabled).toBe(false);
});

test("without a list there are words to begin with; what was picked and deleted since is still shown", async () => {
  const rejection = makeRejection({}, { strengths: ["nerve"], role: null });
  await show("name-strengths", { rejection }, null);
  const words = () =>
    group("Your strengths")
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
  expect(words()).toHaveLength(25);
  const before = words();
  await person.click(button("teaching"));
  expect(words()).toEqual(before);
  expect(button("nerve").getAttribute("aria-pressed")).toBe("true");
  screen.getByText("Pick up to three that are yours. One is enough.");
});

test("a ready action is planned for a day, tomorrow unless one says otherwise", async () => {
  const { picks } = await show("next-step");
  await person.click(button("Plan it"));
  expect(screen.getByRole("alert").textContent).toBe("Say first what it is to be.");
  expect(picks.plan).not.toHaveBeenCalled();
  await choose(radio("One thing that takes ten minutes", "read one page about a skill I want"));
  await person.click(button("Plan it"));
  const action = { kind: "next-action", text: "read one page about a skill I want" } as const;
  expect(picks.plan).toHaveBeenLastCalledWith({ ...action, day: "2026-03-13" });
  screen.getByText("Planned for tomorrow.");
  await person.click(button("Plan something else"));
  await choose(radio("One thing that takes ten minutes", "take a walk and leave the search alone"));
  await choose(radio("On which day?", "in 3 days"));
  await person.click(button("Plan it"));
  expect(picks.plan.mock.lastCall?.[0].day).toBe("2026-03-15");
  screen.getByText("Planned for Sunday.");
});

test("any other day from today on may be set; one that is not typed to its end yet is none", async () => {
  const { picks } = await show("next-step");
  await choose(radio("One thing that takes ten minutes", "note one question I found hard"));
  const other = screen.getByLabelText("or on");
  await act(async () => void fireEvent.change(other, { target: { value: "0202-04-01" } }));
  expect(radio("On which day?", "tomorrow").checked).toBe(true);
  await act(async () => void fireEvent.change(other, { target: { value: "2026-04-01" } }));
  expect(radio("On which day?", "tomorrow").checked).toBe(false);
  await person.click(button("Plan it"));
  expect(picks.plan.mock.lastCall?.[0].day).toBe("2026-04-01");
  screen.getByText("Planned for April 1.");
});

test("the card shows the day of what is planned and no word of it", async () => {
  await show("next-step", { followUps: [{ kind: "next-action", day: "2026-03-12", doneAt: null }] });
  screen.getByText("Planned for today.");
  expect(screen.queryByRole("group", { name: "One thing that takes ten minutes" })).toBeNull();
});

test("a day to be in touch is planned with one click, and taken back", async () => {
  const { picks } = await show("keep-the-bridge");
  await choose(radio("Be in touch again?", "in 3 months"));
  expect(picks.plan).toHaveBeenLastCalledWith({ kind: "stay-in-touch", text: "", day: "2026-06-12" });
  screen.getByText("Planned for June 12.");
  await person.click(button("Take it back"));
  expect(picks.plan).toHaveBeenLastCalledWith({ kind: "stay-in-touch", text: "", day: null });
  expect(screen.queryByText("Planned for June 12.")).toBeNull();
});

test("the mail's own waiting time comes first, and is for applying again", async () => {
  const verdict = makeVerdict({ waitingMonths: 12 });
  const { picks } = await show("keep-the-bridge", { verdict, rejection: null });
  const times = group("Apply there again?").getAllByRole("radio");
  expect(times.map((time) => time.closest("label")?.textContent)).toEqual(["in 12 months", "in 3 months"]);
  await choose(times[0] as Element);
  expect(picks.plan).toHaveBeenLastCalledWith({ kind: "re-apply", text: "", day: "2027-03-12" });
});

test("the reason has its weight beside it, and its sources are links that open only when pressed", async () => {
  await show("not-personal");
  const why = document.querySelector<HTMLDetailsElement>("details.why");
  expect(why?.open).toBe(false);
  expect(why?.querySelector("summary")?.textContent).toBe("Why this helpsstrong");
  const links = [...(why?.querySelectorAll("a") ?? [])];
  expect(links.map(({ href }) => href)).toContain("https://doi.org/10.1037/a0027600");
  for (const { target, rel } of links) expect([target, rel]).toEqual(["_blank", "noreferrer"]);
  expect(why?.textContent).toContain("Kreemers et al. 2020, Frontiers in Psychology");
});

test("whom to ask is somebody the thread names; where it names nobody, nobody is named", async () => {
  await show("ask-feedback", { verdict: makeVerdict({ contact: null }), rejection: null, people: ["Dana Okafor"] });
  screen.getByText("Dana Okafor would be the one to ask.");
  cleanup();
  await show("ask-feedback", { verdict: makeVerdict({ contact: null }), rejection: null });
  expect(document.body.textContent).not.toContain("would be the one to ask");
});

test("once it is asked, the day is said in place of the question", async () => {
  const at = new Date("2026-03-10T12:00:00").getTime();
  await show("ask-feedback", { rejection: makeRejection({ "ask-feedback": { state: "done", at } }) });
  screen.getByText(/^You asked on March 10\./u);
  expect(document.body.textContent).not.toContain("stronger?");
});

test.each(stepIds)(
  "%s speaks plainly of a mail that names nothing: no gap, no placeholder, nobody made up",
  async (step) => {
    const nothing = {
      company: null,
      role: null,
      contact: null,
      stage: null,
      decision: null,
      reason: null,
      language: null,
    };
    const replyable = { can: false, because: "no-reply-address" } as const;
    await show(step, { verdict: makeVerdict({ ...nothing, replyable }), rejection: null, people: [] });
    for (const text of readTexts()) {
      expect(text).not.toMatch(/null|undefined|\$|\s{2}|[“"]\s*[”"]|:\s*$(?<!one role, at one time:|things:)/u);
      expect(text).not.toMatch(/^\s*[,.:]|\s[,.:]/u);
    }
  },
);

/** Every text on the screen, but for the works that are cited. */
function readTexts(): string[] {
  document.querySelector("details.why ul")?.remove();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
  return texts.filter((text) => text.trim() !== "");
}
