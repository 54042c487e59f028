import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { Popup, type PopupProps } from "../../../src/popup/popup";
import type { StepWriting } from "../../../src/ui/step-writing";
import { fakeWriting } from "../../support/fake-writing";
import { makeOpenMail, makeRejection, makeVerdict } from "../../support/open-mail";
import { person } from "../../support/person";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

function startPopup(status: PopupProps["status"], writing: StepWriting | null = null) {
  const yes = () => vi.fn(async () => true);
  const ports = {
    markStep: yes(),
    correct: yes(),
    foldText: yes(),
    listSentences: vi.fn<() => Promise<readonly string[] | null>>(async () => []),
    declare: yes(),
    steps: { reply: null, achievements: null, picks: null },
    answer: { keep: yes(), letBe: yes(), guard: <E extends Event>(act: (event: E) => void) => act },
    openCard: yes(),
    lookAgain: yes(),
    reloadTab: yes(),
    allowSite: yes(),
    quick: { readDraft: vi.fn(async () => null), saveDraft: yes(), addAchievement: yes() },
    switchSite: yes(),
    openSettings: vi.fn(),
    findMissing: vi.fn(async () => false),
    openSelfCheck: vi.fn(),
    writing,
    openDesk: yes(),
  };
  const view = render(<Popup status={status} trouble={null} pause={null} ports={ports} />);
  const renew = (next: PopupProps["status"], trouble: PopupProps["trouble"] = null) => {
    void act(() => view.rerender(<Popup status={next} trouble={trouble} pause={null} ports={ports} />));
  };
  return { ports, renew };
}
const ready = (mail = makeOpenMail()) => ({ page: "ready", host: "gmail", mail }) as const;
const button = (name: string) => screen.getByRole("button", { name });

test("a rejection shows role, company, stage, and all seven rows", () => {
  startPopup(ready());
  screen.getByRole("heading", { level: 1, name: "Senior Product Designer" });
  screen.getByText("Nordlicht Energie, final interview");
  expect(within(screen.getByRole("list")).getAllByRole("button")).toHaveLength(7);
});

test("a step is worked as in the card; Escape goes back to the list instead of closing the popup", async () => {
  const { ports } = startPopup(ready());
  await person.click(button("Let it out, 2 min"));
  const title = screen.getByRole("heading", { name: "Let it out" });
  expect(document.activeElement).toBe(title);
  expect(screen.queryByRole("button", { name: "Fold away" })).toBeNull();
  const event = await person.key(title, "Escape");
  expect(event.defaultPrevented).toBe(true);
  await person.click(button("Let it out, 2 min"));
  await person.click(button("Skip"));
  expect(ports.markStep).toHaveBeenCalledWith("let-it-out", "skipped");
});

test("a mark that failed says so and can be tried again", async () => {
  const { ports } = startPopup(ready());
  ports.markStep.mockResolvedValueOnce(false);
  await person.click(button("Let it out, 2 min"));
  await person.click(button("Done"));
  expect(screen.getByRole("alert").textContent).toContain("That could not be saved.");
  await person.click(button("Try again"));
  expect(ports.markStep).toHaveBeenCalledTimes(2);
});

test("Not a rejection? can be undone", async () => {
  const { ports, renew } = startPopup(ready());
  await person.click(button("Not a rejection?"));
  expect(ports.correct).toHaveBeenLastCalledWith(false);
  renew(ready(makeOpenMail({ standing: "not-a-rejection" })));
  screen.getByText("You said that this mail is not a rejection.");
  expect(screen.queryByRole("list")).toBeNull();
  expect(screen.queryByRole("button", { name: "Open beside the mail" })).toBeNull();
  await person.click(button("Undo"));
  expect(ports.correct).toHaveBeenLastCalledWith(true);
});

test("an answer is offered and kept, or let be, and once", async () => {
  const rejection = makeRejection({ "ask-feedback": { state: "done", at: 5 } });
  const answered = makeOpenMail({ rejection, answer: { sentences: ["Your portfolio was strong."] } });
  const { ports, renew } = startPopup(ready(answered));
  screen.getByText("They answered your question.");
  screen.getByText("Your portfolio was strong.");
  ports.answer.keep.mockResolvedValueOnce(false);
  await person.click(button("Keep what they said"));
  expect(screen.getByRole("alert").textContent).toContain("That could not be saved.");
  await person.click(button("Keep what they said"));
  renew(ready({ ...answered, answer: null }));
  expect(screen.getByRole("status").textContent).toBe("Kept with this application.");
  expect(screen.queryByText("Your portfolio was strong.")).toBeNull();
  expect(ports.answer.letBe).not.toHaveBeenCalled();
});

test("a reply that was sent is said above the rows; one in the box is not", () => {
  const at = Date.UTC(2026, 2, 12, 12);
  const reply = { wording: "thanks", at, messageKey: null, sentAt: at } as const;
  const { renew } = startPopup(ready(makeOpenMail({ rejection: makeRejection({}, { reply }) })));
  screen.getByText("You sent a reply on March 12.");
  renew(ready(makeOpenMail({ rejection: makeRejection({}, { reply: { ...reply, sentAt: null } }) })));
  expect(screen.queryByText("You sent a reply on March 12.")).toBeNull();
});

test("what was sent away can be opened beside the mail again", async () => {
  const { ports } = startPopup(ready(makeOpenMail({ standing: "dismissed" })));
  screen.getByText("You asked Onward to stay quiet for this mail.");
  await person.click(button("Open beside the mail"));
  expect(ports.openCard).toHaveBeenCalledOnce();
});

test("a hold has no rows and no correction", () => {
  startPopup(ready(makeOpenMail({ verdict: makeVerdict({ kind: "hold" }) })));
  screen.getByText("This reads as a pause, not a no. There may still be a next step.");
  expect(screen.queryByRole("list")).toBeNull();
  expect(screen.queryByRole("button", { name: "Not a rejection?" })).toBeNull();
});

test("a closed storage is said, with a way to try again", async () => {
  const { ports } = startPopup(ready(makeOpenMail({ canKeep: false })));
  screen.getByText(/cannot open its storage/);
  await person.click(button("Try again"));
  expect(ports.lookAgain).toHaveBeenCalledOnce();
});

const sender = { need: "sender", row: null, rows: 3, seen: null, candidates: 0, visible: 0 };

test("a page that lacks a part is told, with what still works and the way to the self-check", async () => {
  const { ports, renew } = startPopup({ page: "ready", host: "gmail", mail: null });
  expect(screen.getAllByRole("status")[0]?.textContent).toContain("Nothing here right now.");
  renew({ page: "ready", host: "gmail", mail: null }, { ...sender, state: "missing" });
  expect(screen.getAllByRole("status")[0]?.textContent).toBe(
    "Gmail is open, but Onward cannot find the sender on this page. Your steps, notes and achievements still work.",
  );
  await person.click(button("See what is found"));
  expect(ports.openSelfCheck).toHaveBeenCalledOnce();
});

test("a page on which two things were found for one is told as not certain", () => {
  const { renew } = startPopup({ page: "ready", host: "outlook", mail: null });
  renew({ page: "ready", host: "outlook", mail: null }, { ...sender, state: "unsure" });
  expect(screen.getAllByRole("status")[0]?.textContent).toBe(
    "Outlook is open, but Onward cannot be certain of the sender on this page. Your steps, notes and achievements still work.",
  );
});

test.each([
  ["not a mail page", { page: "not-mail" }, /There is nothing for it on this page/, false],
  ["nothing to show", { page: "ready", host: "gmail", mail: null }, /Nothing here right now/, true],
  ["site off", { page: "site-off", host: "gmail" }, "Onward is off on Gmail.", true],
  ["no reader", { page: "no-reader", host: "gmail" }, "Reload this tab to start.", true],
  ["nobody answers", "unreachable", "Onward did not answer.", false],
] as const)("%s: one sentence, and the switch on mail pages only", (_, status, words, hasSwitch) => {
  startPopup(status);
  screen.getByText(words);
  expect(screen.queryByRole("switch", { name: "Onward on Gmail" }) !== null).toBe(hasSwitch);
  button("Settings");
});

test("without a reader the tab can be reloaded", async () => {
  const { ports } = startPopup({ page: "no-reader", host: "gmail" });
  await person.click(button("Reload this tab"));
  expect(ports.reloadTab).toHaveBeenCalledOnce();
});

test("the switch moves at once, and back with a word if it could not be kept", async () => {
  const { ports } = startPopup(ready());
  const isOn = () => screen.getByRole<HTMLInputElement>("switch").checked;
  expect(isOn()).toBe(true);
  ports.switchSite.mockResolvedValueOnce(false);
  await person.click(screen.getByRole("switch"));
  expect(ports.switchSite).toHaveBeenCalledWith("gmail", false);
  expect(isOn()).toBe(true);
  screen.getByRole("alert");
});

test("until the tab has answered there is a frame without a word that would change", () => {
  startPopup(null);
  expect(screen.getByRole("main").querySelector("p")?.textContent).toBe("");
});

test("a mail that was not recognised can be called a rejection, with the sentence that says so", async () => {
  const { ports } = startPopup(ready(makeOpenMail({ verdict: makeVerdict({ kind: "none" }) })));
  screen.getByText("Nothing here right now. When a mail ends an application, its steps appear here.");
  ports.listSentences.mockResolvedValueOnce(["We had many applicants.", "We wish you well elsewhere."]);
  await person.click(button("This is a rejection"));
  expect(document.activeElement?.textContent).toBe("Which sentence says so?");
  await person.click(screen.getByRole("radio", { name: "We wish you well elsewhere." }));
  await person.click(button("This one"));
  expect(ports.declare).toHaveBeenCalledWith("We wish you well elsewhere.");
});

test("the short reply to a pause has a way back; Escape goes back instead of closing the popup", async () => {
  const reply = { load: async () => new Promise(() => undefined), guard: (act: unknown) => act };
  const mail = makeOpenMail({ verdict: makeVerdict({ kind: "hold" }) });
  const { ports, renew } = startPopup(ready(mail));
  Object.assign(ports.steps, { reply });
  renew(ready(mail));
  await person.click(button("Write a short reply"));
  const event = await person.key(screen.getByRole("heading", { level: 3 }), "Escape");
  expect(event.defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(button("Write a short reply"));
  await person.click(button("Write a short reply"));
  await person.click(button("Back"));
  expect(document.activeElement).toBe(button("Write a short reply"));
});

test("a pause whose text is hidden is not quoted", () => {
  const verdict = makeVerdict({ kind: "hold", decision: "The role is on hold." });
  const { renew } = startPopup(ready(makeOpenMail({ verdict })));
  expect(document.querySelector("blockquote")?.textContent).toContain("on hold");
  renew(ready(makeOpenMail({ verdict, isFolded: true })));
  expect(document.querySelector("blockquote")).toBeNull();
});

test("no sentence need be picked, and Escape goes back", async () => {
  const { ports } = startPopup(ready(makeOpenMail({ verdict: makeVerdict({ kind: "hold" }) })));
  ports.listSentences.mockResolvedValue(["We had many applicants."]);
  await person.click(button("This is a rejection"));
  const pressed = await person.key(button("None of these"), "Escape");
  expect(pressed.defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(button("This is a rejection"));
  await person.click(button("This is a rejection"));
  await person.click(button("None of these"));
  expect(ports.declare).toHaveBeenCalledWith(null);
});

test("a mail whose sentences cannot be read says what to do", async () => {
  const { ports } = startPopup(ready(makeOpenMail({ verdict: makeVerdict({ kind: "none" }) })));
  ports.listSentences.mockResolvedValueOnce(null);
  await person.click(button("This is a rejection"));
  expect(screen.getByRole("alert").textContent).toBe("The mail could not be read. Open it once more, then try again.");
});

test("a private step is written in the popup itself, or in a window that stays", async () => {
  const { steps, form, openDesk } = fakeWriting();
  startPopup(ready(), steps);
  await person.click(button("Name your strengths, 2 min"));
  const field = screen.getByLabelText("One in your own words");
  await act(async () => void fireEvent.input(field, { target: { value: "listening" } }));
  await person.key(field, "Escape");
  expect(form.saveDraft).toHaveBeenCalledWith({ new: "listening" });
  await person.click(button("Name your strengths, 2 min"));
  expect(screen.getByLabelText<HTMLInputElement>("One in your own words").value).toBe("listening");
  await person.click(button("Write in a window of its own"));
  expect(openDesk).toHaveBeenCalledWith("name-strengths");
});

test("where no mail of ours is open, an achievement is kept in one line", async () => {
  const { ports } = startPopup({ page: "not-mail" });
  const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "A new achievement" });
  fireEvent.input(field(), { target: { value: "  Ran the workshop " } });
  await person.click(button("Keep"));
  expect(ports.quick.addAchievement).toHaveBeenCalledWith("Ran the workshop");
  expect(field().value).toBe("");
  screen.getByText("Kept.");
  ports.quick.addAchievement.mockResolvedValueOnce(false);
  fireEvent.input(field(), { target: { value: "Mentored two juniors" } });
  await person.click(button("Keep"));
  expect(screen.getByRole("alert").textContent).toBe("That could not be saved. Nothing else changed.");
  expect(field().value).toBe("Mentored two juniors");
});
