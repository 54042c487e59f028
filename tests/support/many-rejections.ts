import { feedbackThemes } from "../../src/core/model/feedback";
import type { Rejection } from "../../src/core/model/rejection";
import { stepIds } from "../../src/core/model/step";
import { stages } from "../../src/core/model/verdict";
import type { StoredRows } from "../../src/store/database";
import { sampleRejection } from "./sample-mail";
import { sampleFeedback, sampleFollowUp } from "./sample-story";

const dayMs = 86_400_000;
const newest = new Date(2026, 10, 20, 12).getTime();

/** The mood before the steps and after, one after the other. */
const moods = [
  [2, 3],
  [1, 3],
  [3, 3],
  [2, 4],
  [4, 3],
] as const;

/** A search of so many applications, one every nine days, the newest first: every third one got past the application. */
export function manyRejections(count: number): Pick<StoredRows, "rejections" | "feedback" | "followUps"> {
  const rejections = Array.from({ length: count }, (_, index) => rejectionOf(index));
  const some = rejections.filter((_, index) => index % 3 === 0);
  return {
    rejections,
    feedback: some.map(({ id, createdAt }, index) =>
      sampleFeedback({
        id: `f-${id}`,
        rejectionId: id,
        keptAt: createdAt + dayMs,
        themes: index % 2 === 0 ? ["examples"] : feedbackThemes.slice(index % 5, (index % 5) + 1),
      }),
    ),
    followUps: some.map(({ id, createdAt }, index) =>
      sampleFollowUp({ id: `${id}:next-action`, rejectionId: id, doneAt: createdAt + (index % 12) * dayMs }),
    ),
  };
}

function rejectionOf(index: number): Rejection {
  const at = newest - index * 9 * dayMs;
  const [before, after] = moods[index % moods.length] ?? moods[0];
  const doneSteps = stepIds.slice(0, index % 5).map((step) => [step, { state: "done", at: at + dayMs }] as const);
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
  return sampleRejection({
    id,
    messageKey: `msg-${index}`,
    threadKey: `thread-${index}`,
    role: `Role ${index}`,
    company: `Company ${index}`,
    stage: index % 7 === 6 ? null : index % 3 === 0 ? (stages[1 + (index % 4)] ?? null) : "application",
    sentAt: at,
    createdAt: at,
    updatedAt: at,
    mood: { before, after },
    progress: Object.fromEntries(doneSteps),
  });
}
