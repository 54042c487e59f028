import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Fields } from "../../../src/core/model/note";
import type { ShownStrength, Strength } from "../../../src/core/model/strength";
import { WritingBody } from "../../../src/ui/writing/writing-body";
import { fakeOwn, fakePicks } from "../../support/fake-own";
import { fakeWriting } from "../../support/fake-writing";
import { makeOpenMail, makeRejection } from "../../support/open-mail";
import { person } from "../../support/person";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

/** The editing command of a browser, which types where the caret is; here only if a test lets it. */
const command = vi.fn<(name: string, shows: boolean, text: string) => boolean>();
beforeEach(() => {
  command.mockReset().mockReturnValue(false);
  Object.assign(document, { execCommand: command });
});
afterEach(cleanup);

const strength = (name: string, ...shownBy: string[]): Strength => ({
  ...{ id: name, name, shownBy },
  ...{ createdAt: 1, updatedAt: 1 },
});
const patience = { name: "patience", text: "Led the migration" };
const nerve = { name: "nerve", text: "Ran\nthe workshop" };

interface Start {
  readonly picked?: readonly string[];
  readonly strengths?: readonly Strength[];
  readonly shown?: readonly ShownStrength[];
  readonly fields?: Fields;
}

async function start({ picked = ["patience"], strengths = [strength("patience", "a")], shown, fields }: Start = {}) {
  const own = fakeOwn({ strengths, shown: shown ?? [patience] });
  const fake = fakeWriting(fields ? { fields, updatedAt: 1, isDraft: true, hasNote: false } : null, own);
  const ports = { reply: null, achievements: null, picks: fakePicks() };
  const writing = { ...fake.steps, openDesk: null };
  const view = (names: readonly string[]) => (
    <WritingBody
      step="name-strengths"
      mail={makeOpenMail({ rejection: makeRejection({}, { strengths: names }) })}
      writing={writing}
      ports={ports}
    />
  );
  const { rerender } = render(view(picked));
  await act(async () => undefined);
  const repick = async (...names: string[]) => {
    await act(async () => rerender(view(names)));
    // What was asked for then is answered, and drawn.
    await act(async () => undefined);
  };
  return { ...fake, repick };
}

const line = () =>
  screen.getByRole<HTMLInputElement>("textbox", { name: "Where did one of them show in this application?" });
const put = (name = "patience") => screen.getByRole("button", { name: `Put it in the line: ${name}` });
const noted = () => screen.queryAllByText(/^You noted for/u).map(({ textContent }) => textContent);

test("what was noted for a picked strength stands in own words, with a way to put each into the line", async () => {
  const { own } = await start({
    picked: ["patience", "nerve"],
    strengths: [strength("patience", "a"), strength("nerve", "b")],
    shown: [patience, nerve],
  });
  expect(own.matchStrengths).toHaveBeenCalledExactlyOnceWith(makeRejection({}).id);
  expect(noted()).toEqual(["You noted for patience:", "You noted for nerve:"]);
  const [first] = screen.getAllByRole("listitem").filter((item) => within(item).queryByText("You noted for patience:"));
  expect(
    within(first as HTMLElement)
      .getByText("Led the migration")
      .getAttribute("dir"),
  ).toBe("auto");
  put("nerve");
});

test("nothing is shown or asked for where no picked strength has a link, none is picked, or there is no list", async () => {
  for (const about of [
    { strengths: [strength("patience"), strength("nerve", "a")] },
    { picked: [] },
    { strengths: [] },
  ]) {
    const { own } = await start(about);
    expect(noted()).toEqual([]);
    expect(own.matchStrengths).not.toHaveBeenCalled();
    line();
    cleanup();
  }
});

test("nothing is shown where nobody answers, and one can write as ever", async () => {
  await start({ shown: [] });
  expect(noted()).toEqual([]);
  expect(line().value).toBe("");
});

test("what is not picked any more goes at once, and what is picked comes", async () => {
  const strengths = [strength("patience", "a"), strength("nerve", "b")];
  const { own, repick } = await start({ picked: ["patience", "nerve"], strengths, shown: [patience, nerve] });
  own.matchStrengths.mockReturnValueOnce(new Promise(() => {}));
  await repick("nerve");
  expect(noted()).toEqual(["You noted for nerve:"]);
  await repick();
  expect(noted()).toEqual([]);
  await repick("patience");
  expect(noted()).toEqual(["You noted for patience:"]);
});

test("an answer that comes too late is not shown for what is picked by then", async () => {
  const strengths = [strength("patience", "a"), strength("nerve", "b")];
  const { own, repick } = await start({ strengths, shown: [] });
  let answer: (shown: readonly ShownStrength[]) => void = () => {};
  own.matchStrengths.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  await repick("nerve");
  own.matchStrengths.mockResolvedValueOnce([nerve, patience]);
  await repick("nerve", "patience");
  await act(async () => answer([nerve]));
  expect(noted()).toEqual(["You noted for nerve:", "You noted for patience:"]);
});

test("put into the empty line it is there as typed: kept as a draft, with focus and the caret behind it", async () => {
  const { form } = await start();
  await person.click(put());
  expect(line().value).toBe("Led the migration");
  expect(document.activeElement).toBe(line());
  expect(line().selectionStart).toBe(line().value.length);
  fireEvent.blur(line());
  expect(form.saveDraft).toHaveBeenLastCalledWith({ shown: "Led the migration" });
});

test("behind what stands there it follows after one blank, in one line, and no letter is replaced", async () => {
  await start({ shown: [{ ...patience, text: nerve.text }], fields: { shown: "In the task" } });
  line().setSelectionRange(0, 6);
  await person.click(put());
  expect(line().value).toBe("In the task Ran the workshop");
  await act(async () => void fireEvent.input(line(), { target: { value: "In the task: " } }));
  await person.click(put());
  expect(line().value).toBe("In the task: Ran the workshop");
});

test("pressed twice it stands there once", async () => {
  await start();
  await person.click(put());
  await person.click(put());
  expect(line().value).toBe("Led the migration");
});

test("where it has no room, the line stays as it is", async () => {
  const full = "x".repeat(60_000);
  await start({ fields: { shown: full } });
  await person.click(put());
  expect(line().value).toBe(full);
  expect(command).not.toHaveBeenCalled();
});

test("it is typed by the browser's own command, so that the browser's undo takes it back", async () => {
  const { form } = await start({ fields: { shown: "In the task" } });
  command.mockImplementation((_, __, text) => {
    const field = line();
    field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  });
  line().setSelectionRange(0, 6);
  await person.click(put());
  expect(command).toHaveBeenCalledExactlyOnceWith("insertText", false, " Led the migration");
  expect(line().value).toBe("In the task Led the migration");
  fireEvent.blur(line());
  expect(form.saveDraft).toHaveBeenLastCalledWith({ shown: "In the task Led the migration" });
});
