import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { WrittenStep } from "../../../src/core/model/note";
import { WritingBody } from "../../../src/ui/writing/writing-body";
import { fakePicks } from "../../support/fake-own";
import { fakeWriting } from "../../support/fake-writing";
import { makeOpenMail, makeRejection } from "../../support/open-mail";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

/** A private step whose writes wait until they are settled. */
async function start(step: WrittenStep) {
  const fake = fakeWriting();
  let settle: (answer: unknown) => void = () => {};
  const wait = () => new Promise<never>((resolve) => (settle = resolve as typeof settle));
  const guard = <E extends Event>(press: (event: E) => void) => press;
  const achievements = { match: async () => [], add: async () => false, guard };
  const ports = { reply: null, achievements, picks: fakePicks() };
  const mail = makeOpenMail({ rejection: makeRejection({}) });
  await act(async () => {
    render(<WritingBody step={step} mail={mail} writing={{ ...fake.steps, openDesk: null }} ports={ports} />);
  });
  return { ...fake, wait, settle: (answer: unknown) => act(async () => settle(answer)) };
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const type = (name: string, value: string) =>
  act(async () => void fireEvent.input(screen.getByRole("textbox", { name }), { target: { value } }));

test("an answer is kept once, however often that is pressed meanwhile", async () => {
  const { form, wait, settle } = await start("ask-feedback");
  form.keep.mockImplementation(wait);
  await act(async () => void press("Keep an answer"));
  await type("What they told you", "More depth on pricing.");
  press("Keep it");
  press("Keep it");
  // The second would begin once the first is answered.
  await settle(true);
  expect(form.keep).toHaveBeenCalledOnce();
});

test("an achievement is added once, however often that is pressed meanwhile", async () => {
  const { own, wait, settle } = await start("recall-achievements");
  own.addAchievement.mockImplementation(wait);
  await type("Add one in a line", "Ran the workshop");
  press("Add");
  press("Add");
  await settle("a1");
  expect(own.addAchievement).toHaveBeenCalledExactlyOnceWith("Ran the workshop");
});

test("a strength is added once, however often that is pressed meanwhile", async () => {
  const { own, wait, settle } = await start("name-strengths");
  own.writeStrength.mockImplementation(wait);
  await type("One in your own words", "reading rooms");
  press("Add");
  press("Add");
  await settle(true);
  expect(own.writeStrength).toHaveBeenCalledExactlyOnceWith("reading rooms");
});
