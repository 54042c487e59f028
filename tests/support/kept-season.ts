import type { StoredRows } from "../../src/store/database";
import { sampleRejection } from "./sample-mail";
import { sampleAchievement, sampleFeedback, sampleFollowUp, sampleNote } from "./sample-story";

const noon = (month: number, day: number) => new Date(2026, month - 1, day, 12).getTime();
const at = (month: number, day: number) => ({
  createdAt: noon(month, day),
  updatedAt: noon(month, day),
  sentAt: noon(month, day),
});
const done = (month: number, day: number) => ({ state: "done", at: noon(month, day) }) as const;
const { id } = sampleRejection();

/** A search as somebody may have kept it: one story with everything in it, one with long names, one with nothing. */
export const keptSeason = {
  rejections: [
    sampleRejection({
      ...at(11, 20),
      reason: "Their experience with regulated markets was closer to what this role needs now.",
      progress: {
        "let-it-out": done(11, 20),
        "not-personal": done(11, 21),
        "name-strengths": { state: "later", at: noon(11, 21) },
        "ask-feedback": done(11, 21),
      },
      mood: { before: 2, after: 4 },
      strengths: ["clear under pressure", "listening"],
      shown: ["a1", "a2"],
      reply: { wording: "thanks", at: noon(11, 21), messageKey: null, sentAt: noon(11, 21) },
    }),
    sampleRejection({
      ...at(11, 14),
      id: "long",
      threadKey: "thread-f:2",
      role: "Wissenschaftliche Mitarbeiterin für Energiesystemmodellierung und Netzausbauplanung in Verteilnetzen",
      company: "Landesversorgungsgesellschaft Nordrhein-Westfälische Elektrizitätswerke mbH & Co. KGaA",
      stage: "screen",
      strengths: ["listening"],
      progress: { "let-it-out": done(11, 14) },
    }),
    sampleRejection({
      ...at(11, 2),
      id: "bare",
      threadKey: "thread-f:3",
      ...{ role: null, company: null, contact: null, stage: null, decision: null, reason: null, language: null },
    }),
  ],
  notes: [
    sampleNote("let-it-out", { text: "I had planned my mornings around that office already." }),
    sampleNote("not-personal", {
      thought: "I am too old for this and everyone in that room could see it.",
      friend: "They picked someone who had worked in that market. It says what they needed, not who you are.",
    }),
  ],
  feedback: [
    sampleFeedback({
      id: "f1",
      text: "Your portfolio was strong.\nWe missed concrete examples of work with regulators.",
      goal: "Bring two short examples of rules I worked with",
      themes: ["examples", "experience"],
      answeredAt: noon(11, 24),
      keptAt: noon(11, 24),
    }),
    sampleFeedback({
      id: "f2",
      rejectionId: "long",
      text: "More examples would have helped.",
      from: null,
      themes: ["examples"],
      keptAt: noon(10, 16),
    }),
  ],
  followUps: [
    sampleFollowUp({ day: "2026-12-05", text: "If lunch is over, then one page of the grid operator reading" }),
    sampleFollowUp({ kind: "stay-in-touch", day: "2027-02-22" }),
  ],
  achievements: [
    sampleAchievement({
      id: "a1",
      text: "Cut checkout drop-off by 18 % in one quarter",
      createdAt: noon(3, 2),
      updatedAt: noon(3, 2),
    }),
    sampleAchievement({
      id: "a2",
      text: "Brought a quarrelling team of six through a move",
      createdAt: noon(11, 21),
      updatedAt: noon(11, 21),
    }),
  ],
} satisfies Partial<StoredRows>;

/** The story with everything in it. */
export const fullStory = id;
