import fc from "fast-check";
import { type Achievement, type AchievementFields, achievementKinds } from "../../src/core/model/achievement";
import { feedbackThemes } from "../../src/core/model/feedback";
import { followUpKinds } from "../../src/core/model/follow-up";
import { hostIds } from "../../src/core/model/host-names";
import { writtenSteps } from "../../src/core/model/note";
import { tones, wordingIds } from "../../src/core/model/reply";
import { sensitivities } from "../../src/core/model/settings";
import { stepIds, stepStates } from "../../src/core/model/step";
import { stages } from "../../src/core/model/verdict";
import type { Kept } from "../../src/exchange/kept";

/** Words as people and other programs leave them: emoji, right to left, line ends, control characters, halves of characters. */
export const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    "",
    "👩‍🚀 40 % 😊",
    "\u202eשלום\u202c مرحبا",
    "\ud83d",
    "\udc00x\ud800",
    "a\u2028b\r\n\t\u0000",
    '"\\',
    "__proto__",
  ),
);

const id = fc.uuid();
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const maybeTime = fc.option(time);
const maybeText = fc.option(anyText);
const texts = fc.array(anyText, { maxLength: 4 });
const host = fc.constantFrom(...hostIds, "hand" as const);
const level = fc.option(fc.constantFrom(1, 2, 3, 4, 5));
const fields = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/u), anyText, { maxKeys: 4, noNullPrototype: true });
const year = fc.integer({ min: 0, max: 9_999 }).map((one) => String(one).padStart(4, "0"));
const month = fc.integer({ min: 1, max: 12 }).map((one) => `-${String(one).padStart(2, "0")}`);
const date = fc.oneof(
  fc.constant(""),
  year,
  fc.tuple(year, month).map(([a, b]) => a + b),
);
const wording = fc.oneof(
  fc.constantFrom(...wordingIds),
  id.map((one) => `own:${one}` as const),
);

/** What can be written of an achievement, every field of it missing at times. `words` are texts, none of them too long. */
export function anyFields(words: fc.Arbitrary<string> = anyText): fc.Arbitrary<AchievementFields> {
  return fc.record({
    text: words.map((text) => text || "Kept the lights on"),
    situation: words,
    action: words,
    result: words,
    number: words,
    date,
    role: words,
    employer: words,
    skills: fc.array(words, { maxLength: 4 }),
    tags: fc.array(words, { maxLength: 4 }),
    kind: fc.constantFrom(...achievementKinds),
    link: fc.oneof(words, fc.webUrl()),
    pin: fc.option(fc.integer({ min: 0, max: 20 })),
  });
}

const achievement: fc.Arbitrary<Achievement> = fc
  .tuple(anyFields(), fc.record({ id, createdAt: time, updatedAt: time, shownAt: maybeTime }))
  .map(([told, kept]) => ({ ...told, ...kept }));

const mark = fc.record({ state: fc.constantFrom(...stepStates), at: time });
const rejection = fc.record({
  id,
  host,
  messageKey: id,
  threadKey: id,
  company: maybeText,
  role: maybeText,
  contact: maybeText,
  stage: fc.option(fc.constantFrom(...stages)),
  decision: maybeText,
  reason: maybeText,
  replyable: fc.record({ can: fc.boolean(), because: fc.constantFrom("person", "relay", "body-says-no") }),
  feedback: fc.option(fc.constantFrom("offered", "refused")),
  doorOpen: fc.boolean(),
  waitingMonths: fc.option(fc.integer({ min: 1, max: 24 })),
  language: fc.option(fc.constantFrom("en", "de", "pt-BR")),
  mood: fc.record({ before: level, after: level }),
  strengths: texts,
  sentAt: maybeTime,
  createdAt: time,
  updatedAt: time,
  progress: fc.record(
    Object.fromEntries(stepIds.map((step) => [step, mark])) as Record<(typeof stepIds)[number], typeof mark>,
    { requiredKeys: [], noNullPrototype: true },
  ),
  people: texts,
  shown: texts,
  reply: fc.option(fc.record({ wording, at: time, messageKey: maybeText, sentAt: maybeTime })),
});

const some = <T>(row: fc.Arbitrary<T & { readonly id: string }>) =>
  fc.uniqueArray(row, { maxLength: 4, selector: (one) => one.id });

/** Everything that can be kept. */
export const anyKept: fc.Arbitrary<Kept> = fc.record({
  settings: fc.record({
    firstName: anyText,
    signOff: anyText,
    sitesOff: fc.subarray([...hostIds]),
    tone: fc.constantFrom(...tones),
    notifies: fc.boolean(),
    isNotifyingSettled: fc.boolean(),
    notifiesWithNames: fc.boolean(),
    quietHours: fc.option(fc.record({ from: fc.integer({ min: 0, max: 23 }), to: fc.integer({ min: 0, max: 23 }) })),
    isDiscreet: fc.boolean(),
    pause: fc.record({ neededAt: maybeTime, suggestedAt: maybeTime }),
    replyLanguage: fc.option(fc.constantFrom("en", "de", "ja")),
    sensitivity: fc.constantFrom(...sensitivities),
    backup: fc.record({ savedAt: maybeTime, putOffAt: maybeTime }),
  }),
  rejections: some(rejection),
  mails: some(
    fc.record({
      id,
      dismissedAt: maybeTime,
      notARejectionAt: maybeTime,
      rejectionAt: maybeTime,
      feedbackSettledAt: maybeTime,
      foldedAt: maybeTime,
      repliedAt: maybeTime,
    }),
  ),
  memory: some(
    fc.record({
      id,
      isRejection: fc.boolean(),
      domain: anyText,
      features: fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 5 }),
    }),
  ),
  achievements: some(achievement),
  notes: some(
    fc.record({
      id,
      rejectionId: id,
      step: fc.constantFrom(...writtenSteps),
      fields,
      createdAt: time,
      updatedAt: time,
    }),
  ),
  drafts: some(fc.record({ id, fields, updatedAt: time })),
  feedback: some(
    fc.record({
      id,
      rejectionId: id,
      host,
      messageKey: maybeText,
      threadKey: id,
      text: anyText,
      from: maybeText,
      goal: anyText,
      themes: fc.subarray([...feedbackThemes]),
      keptAt: time,
      answeredAt: maybeTime,
    }),
  ),
  strengths: some(fc.record({ id, name: anyText, shownBy: texts, createdAt: time, updatedAt: time })),
  followUps: some(
    fc.record({
      id,
      rejectionId: id,
      kind: fc.constantFrom(...followUpKinds),
      day: fc.constantFrom("2026-12-01", "2027-02-28"),
      text: anyText,
      createdAt: time,
      updatedAt: time,
      doneAt: maybeTime,
      toldAt: maybeTime,
    }),
  ),
  wordings: some(fc.record({ id, name: anyText, text: anyText, createdAt: time, updatedAt: time })),
  seasons: some(fc.record({ id, closedAt: time, offer: anyText })),
});
