import { screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { makeOpenMail, makeRejection } from "../../support/open-mail";
import { person, script } from "../../support/person";
import { button, startSurface, title } from "./start-surface";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

const rejection = makeRejection({ "ask-feedback": { state: "done", at: 5 } });
const sentences = ["Your presentation was very clear.", "What we missed was experience with teams."];
const answered = makeOpenMail({ rejection, answer: { sentences } });

test("an answer is a folded chip first, and takes no focus", () => {
  startSurface({ mail: answered });
  button("An answer to your question");
  expect(screen.queryByText("They answered your question.")).toBeNull();
  expect(document.activeElement).toBe(document.body);
});

test("the card shows the sentences in place of the decision, and keeps them once", async () => {
  const { ports } = startSurface({ mail: answered, unfolding: { how: "focused" } });
  screen.getByText("They answered your question.");
  for (const sentence of sentences) screen.getByText(sentence);
  expect(screen.queryByRole("button", { name: "Not a rejection?" })).toBeNull();
  await script.click(button("Keep what they said"));
  expect(ports.answer.keep).not.toHaveBeenCalled();
  await person.click(button("Keep what they said"));
  expect(ports.answer.keep).toHaveBeenCalledOnce();
  expect(screen.getByRole("status").textContent).toBe("Kept with this application.");
  expect(document.activeElement).toBe(title());
  expect(screen.queryByText(sentences[0] ?? "")).toBeNull();
  button("Where you left off");
});

test("an answer that is let be is gone, without a word", async () => {
  const { ports } = startSurface({ mail: answered, unfolding: { how: "focused" } });
  await person.click(button("Let it be"));
  expect(ports.answer.letBe).toHaveBeenCalledOnce();
  expect(screen.queryByText("They answered your question.")).toBeNull();
  expect(screen.queryByRole("status")).toBeNull();
});

test("what could not be kept stays, and says so", async () => {
  const { host } = startSurface({ mail: answered, unfolding: { how: "focused" } });
  host.keeps = false;
  await person.click(button("Keep what they said"));
  expect(screen.getByRole("alert").textContent).toBe("That could not be saved. Nothing else changed.");
  button("Keep what they said");
});

test("an orphan shows the answer and offers nothing it cannot do", () => {
  startSurface({ mail: answered, unfolding: { how: "focused" }, orphaned: true });
  screen.getByText(sentences[0] ?? "");
  expect(screen.queryByRole("button", { name: "Keep what they said" })).toBeNull();
});

test("a reply that was sent is said by the chip; one put in after it lies in the box", () => {
  const at = 1_764_300_000_000;
  const reply = { wording: "thanks", at, messageKey: null, sentAt: at } as const;
  const { renew } = startSurface({ mail: makeOpenMail({ rejection: makeRejection({}, { reply }) }) });
  button("Your reply is sent");
  renew({ mail: makeOpenMail({ rejection: makeRejection({}, { reply: { ...reply, at: at + 3_600_000 } }) }) });
  button("Your reply is in the box");
});
