import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { QuickAchievement } from "../../../src/ui/quick-achievement";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

const line = () => screen.getByLabelText<HTMLInputElement>("A new achievement");
const type = (value: string) => fireEvent.input(line(), { target: { value } });
const submit = () => line().form && fireEvent.submit(line().form as HTMLFormElement);

/** The line, with a keeping that is under way until it is settled. */
function start() {
  let settle: (isKept: boolean) => void = () => {};
  const wait = () => new Promise<boolean>((resolve) => (settle = resolve));
  const addAchievement = vi.fn((_text: string) => wait());
  const saveDraft = vi.fn(async () => true);
  render(<QuickAchievement ports={{ addAchievement, saveDraft, readDraft: async () => null }} />);
  return { addAchievement, settle: (isKept: boolean) => act(async () => settle(isKept)) };
}

test("a second press while it is being kept makes no second one, and what is typed meanwhile stays", async () => {
  const { addAchievement, settle } = start();
  type("Calmed the customer");
  submit();
  submit();
  type("Fixed the printer");
  await settle(true);
  expect(addAchievement).toHaveBeenCalledExactlyOnceWith("Calmed the customer");
  expect(line().value).toBe("Fixed the printer");
  screen.getByText("Kept.");
  submit();
  await settle(true);
  expect(addAchievement).toHaveBeenLastCalledWith("Fixed the printer");
  expect(line().value).toBe("");
});

test("it can be pressed again where it was not kept", async () => {
  const { addAchievement, settle } = start();
  type("Calmed the customer");
  submit();
  await settle(false);
  screen.getByRole("alert");
  submit();
  await settle(true);
  expect(addAchievement).toHaveBeenCalledTimes(2);
  expect(line().value).toBe("");
});
