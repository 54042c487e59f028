import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { ReplyAsk, ReplyOffer, ReplyOutcome } from "../../../src/core/model/reply";
import { PutQuestion } from "../../../src/ui/reply/put-question";
import { person } from "../../support/person";
import { makeReplyOffer } from "../../support/reply-offer";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));
afterEach(cleanup);

const button = (name: string) => screen.getByRole("button", { name });
const { choices } = makeReplyOffer();
const question = (tone: "warm" | "formal") => ({
  ...(choices[0] as (typeof choices)[number]),
  key: `ask-feedback ${tone}`,
  wording: "ask-feedback" as const,
  tone,
  text: `${tone}: is there one thing?`,
  detailAt: null,
});
const asking = { choices: [...choices, question("warm"), question("formal")] };

function start(offer: ReplyOffer | null, outcome: ReplyOutcome = { outcome: "inserted", keptWords: false }) {
  const ports = {
    compose: vi.fn(async () => offer),
    keepDraft: vi.fn(async () => true),
    check: vi.fn(async () => []),
    plan: vi.fn(async () => true),
    insert: vi.fn(async (_: ReplyAsk) => outcome),
    takeBack: vi.fn(async () => true),
    guard: <E extends Event>(act: (event: E) => void) => act,
  };
  render(<PutQuestion ports={ports} />);
  return ports;
}

test("the question goes in with one press, in the tone that fits, and comes out again", async () => {
  const ports = start(makeReplyOffer({ ...asking, fitting: "after-interview formal" }));
  await person.click(button("Put it in a reply"));
  expect(ports.insert.mock.lastCall?.[0]).toMatchObject({
    wording: "ask-feedback",
    text: "formal: is there one thing?",
  });
  await screen.findByText("Your reply is in the box. Read it over and send it when you like.");
  expect(screen.queryByRole("button", { name: "Put it in a reply" })).toBeNull();
  await person.click(await screen.findByRole("button", { name: "Undo" }));
  await screen.findByText("The reply is out of the box again.");
  expect(button("Put it in a reply")).toBeTruthy();
});

test("a doubt about the box is asked first", async () => {
  const ports = start(makeReplyOffer(asking), { outcome: "asks", doubt: "reply-all" });
  await person.click(button("Put it in a reply"));
  await person.click(await screen.findByRole("button", { name: "Put it in all the same" }));
  expect(ports.insert.mock.calls.map(([{ isSure }]) => isSure)).toEqual([false, true]);
});

test("where there is a reply already, nothing goes in", async () => {
  const put = { wording: "thanks", at: 1, messageKey: null, sentAt: null } as const;
  const ports = start(makeReplyOffer({ ...asking, put }));
  await person.click(button("Put it in a reply"));
  expect(ports.insert).not.toHaveBeenCalled();
  await screen.findByText(/There is a reply in this thread already/u);
});

test("a trouble is said aloud, and nobody who answers as well", async () => {
  start(makeReplyOffer(asking), { outcome: "trouble", trouble: "no-box" });
  await person.click(button("Put it in a reply"));
  expect((await screen.findByRole("alert")).textContent).toContain("The reply box did not open.");
  cleanup();
  start(null);
  await person.click(button("Put it in a reply"));
  await screen.findByText("Onward did not answer. Reload this tab, then try again.");
});
