import { expect, it } from "vitest";
import { findNext, tellStory } from "../../../src/core/insight/story";
import { sampleRejection } from "../../support/sample-mail";
import { sampleFeedback, sampleFollowUp } from "../../support/sample-story";

const reply = { wording: "thanks", at: 40, messageKey: null, sentAt: null } as const;
const story = (...about: Partial<Parameters<typeof tellStory>[0]>[]) =>
  tellStory({ rejection: sampleRejection({ sentAt: 10 }), feedback: [], followUps: [], seasons: [], ...about[0] }).map(
    ({ kind, at }) => `${at} ${kind}`,
  );

it("a story begins with its mail, and goes on in the order of time, whatever was done first", () => {
  const rejection = sampleRejection({
    sentAt: 10,
    progress: {
      "not-personal": { state: "done", at: 60 },
      "let-it-out": { state: "done", at: 20 },
      "name-strengths": { state: "skipped", at: 21 },
      "ask-feedback": { state: "later", at: 22 },
    },
    reply: { ...reply, sentAt: 50_000_000 },
  });
  const feedback = [sampleFeedback({ answeredAt: 60_000_000 }), sampleFeedback({ id: "2", keptAt: 30 })];
  const followUps = [sampleFollowUp({ doneAt: 70_000_000 }), sampleFollowUp({ kind: "re-apply" })];
  expect(story({ rejection, feedback, followUps })).toEqual([
    "10 mail",
    "20 step",
    "30 feedback",
    "60 step",
    "50000000 reply-sent",
    "60000000 feedback",
    "70000000 follow-up",
  ]);
});

it("what was still planned when a search was closed was not done, whenever its day is", () => {
  const ended = sampleFollowUp({ kind: "stay-in-touch", day: "2027-02-22", doneAt: 70_000_000 });
  const done = sampleFollowUp({ kind: "re-apply", doneAt: 70_000_001 });
  const seasons = [{ closedAt: 50 }, { closedAt: 70_000_000 }];
  expect(story({ followUps: [ended, done], seasons })).toEqual(["10 mail", "70000001 follow-up"]);
});

it("a reply that lies in the box is told as that, also when another was sent before", () => {
  expect(story({ rejection: sampleRejection({ sentAt: 10, reply }) })).toEqual(["10 mail", "40 reply-put"]);
  const again = { ...reply, at: 90_000_000, sentAt: 50_000_000 };
  expect(story({ rejection: sampleRejection({ sentAt: 10, reply: again }) })).toEqual([
    "10 mail",
    "50000000 reply-sent",
    "90000000 reply-put",
  ]);
});

it("a mail without a time stands where it was kept, and first, whatever a clock said later", () => {
  expect(story({ rejection: sampleRejection({ sentAt: null, createdAt: 5 }) })).toEqual(["5 mail"]);
  const rejection = sampleRejection({ sentAt: 30, progress: { "let-it-out": { state: "done", at: 20 } } });
  expect(story({ rejection })).toEqual(["30 mail", "20 step"]);
});

it("what comes next is what is open, the earliest day first", () => {
  const later = sampleFollowUp({ kind: "re-apply", day: "2027-05-01" });
  const soon = sampleFollowUp({ kind: "feedback", day: "2026-12-02" });
  const done = sampleFollowUp({ doneAt: 3, day: "2026-01-01" });
  expect(findNext([later, done, soon])).toEqual([soon, later]);
});
