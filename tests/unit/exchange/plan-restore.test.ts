import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOneLine } from "../../../src/core/model/achievement";
import { defaultSettings } from "../../../src/core/model/settings";
import { tableNames } from "../../../src/core/model/tables";
import type { Kept } from "../../../src/exchange/kept";
import { planRestore } from "../../../src/exchange/plan-restore";
import { finishSteps } from "../../../src/exchange/steps";
import { anyKept } from "../../support/arbitrary-kept";
import { sampleRejection } from "../../support/sample-mail";

const empty: Kept = {
  settings: defaultSettings,
  rejections: [],
  mails: [],
  memory: [],
  achievements: [],
  notes: [],
  drafts: [],
  feedback: [],
  strengths: [],
  followUps: [],
  wordings: [],
  seasons: [],
};
const merge = (existing: Kept, backup: Kept) => finishSteps(planRestore(existing, backup, "merge"));
const achievement = (id: string, text: string, updatedAt: number) => ({
  ...inOneLine(text),
  id,
  createdAt: 1,
  updatedAt,
  shownAt: null,
});

describe("a restore", () => {
  it("puts a backup in the place of everything, and says what goes", () => {
    fc.assert(
      fc.property(anyKept, anyKept, (existing, backup) => {
        const { kept, counts } = finishSteps(planRestore(existing, backup, "replace"));
        expect(kept).toEqual(backup);
        for (const name of tableNames) {
          const { added, changed, same, removed } = counts[name];
          expect(added + changed + same).toBe(backup[name].length);
          expect(removed).toBe(existing[name].length - changed - same);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("brings everything into an empty store by merging, and nothing the second time", () => {
    fc.assert(
      fc.property(anyKept, (backup) => {
        const first = merge(empty, backup).kept;
        for (const name of tableNames) expect(first[name]).toHaveLength(backup[name].length);
        const second = merge(first, backup);
        expect(second.kept).toEqual(first);
        for (const name of tableNames) {
          expect(second.counts[name]).toEqual({ added: 0, changed: 0, same: first[name].length, removed: 0 });
        }
      }),
      { numRuns: 50 },
    );
  });

  it("keeps of two the one that was changed last, and never takes a row away", () => {
    const existing = { ...empty, achievements: [achievement("a", "Here, newer", 9), achievement("b", "Here", 1)] };
    const backup = {
      ...empty,
      achievements: [achievement("a", "There", 5), achievement("b", "There, newer", 5), achievement("c", "New", 5)],
    };
    const { kept, counts } = merge(existing, backup);
    expect(kept.achievements.map(({ text }) => text)).toEqual(["Here, newer", "There, newer", "New"]);
    expect(counts.achievements).toEqual({ added: 1, changed: 1, same: 1, removed: 0 });
  });

  it("brings together what was written about one thread in two places", () => {
    const about = { createdAt: 1, updatedAt: 1 };
    const there = {
      ...empty,
      rejections: [sampleRejection({ id: "there", updatedAt: 1 })],
      notes: [
        { ...about, id: "there:let-it-out", rejectionId: "there", step: "let-it-out", fields: { text: "x" } } as const,
      ],
      followUps: [
        {
          ...about,
          id: "there:reply",
          rejectionId: "there",
          kind: "reply",
          day: "2026-12-01",
          text: "",
          doneAt: null,
          toldAt: null,
        } as const,
      ],
    };
    const here = { ...empty, rejections: [sampleRejection({ id: "here", updatedAt: 5, company: "Here" })] };
    const { kept, counts } = merge(here, there);
    expect(kept.rejections).toEqual(here.rejections);
    expect(kept.notes).toMatchObject([{ id: "here:let-it-out", rejectionId: "here" }]);
    expect(kept.followUps).toMatchObject([{ id: "here:reply", rejectionId: "here" }]);
    expect(counts.rejections).toMatchObject({ added: 0, same: 1 });
  });

  it("lets what is typed and not kept follow its rejection", () => {
    const draft = (id: string) => ({ id, fields: { text: id }, updatedAt: 1 });
    const drafts = [
      "facts:there",
      "feedback:there",
      "feedback:f1",
      "follow-up:there:reply",
      "apart there zoo",
      "rejection",
    ];
    const there = { ...empty, rejections: [sampleRejection({ id: "there" })], drafts: drafts.map(draft) };
    const here = { ...empty, rejections: [sampleRejection({ id: "here" })] };
    expect(merge(here, there).kept.drafts.map(({ id }) => id)).toEqual([
      "facts:here",
      "feedback:here",
      "feedback:f1",
      "follow-up:here:reply",
      "apart here zoo",
      "rejection",
    ]);
  });

  it("lets stand what is set here, and what was said of a mail in either place", () => {
    const none = {
      dismissedAt: null,
      notARejectionAt: null,
      rejectionAt: null,
      feedbackSettledAt: null,
      foldedAt: null,
      repliedAt: null,
    };
    const here = {
      ...empty,
      settings: { ...defaultSettings, firstName: "Ines" },
      mails: [{ ...none, id: "m", dismissedAt: 3 }],
    };
    const there = {
      ...empty,
      settings: { ...defaultSettings, firstName: "I.", signOff: "Best,", isDiscreet: true },
      mails: [{ ...none, id: "m", dismissedAt: 1, foldedAt: 2 }],
    };
    const { kept } = merge(here, there);
    expect(kept.settings).toEqual({ ...defaultSettings, firstName: "Ines", signOff: "Best," });
    expect(kept.mails).toEqual([{ ...none, id: "m", dismissedAt: 3, foldedAt: 2 }]);
  });
});
