import { describe, expect, it, vi } from "vitest";
import { inOneLine } from "../../../src/core/model/achievement";
import type { Caller } from "../../../src/messages/answer";
import { sampleMail } from "../../support/sample-mail";

vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: { id: "onward-id", getURL: (path: string) => `chrome-extension://onward-id/${path.replace(/^\//u, "")}` },
  },
}));
const { gate } = await import("../../../src/background/gate");

const gmailTab: Caller = { id: "onward-id", origin: "https://mail.google.com", tabId: 4, frameId: 0 };
const popup: Caller = { id: "onward-id", origin: "chrome-extension://onward-id", tabId: undefined, frameId: undefined };
const messageKey = "msg-f:1";
const writeId = "0b6f7f0e-3f39-4a6e-9a3c-3f5b1d6f2a10";

const feedback = {
  id: "f",
  rejectionId: "r",
  host: "gmail",
  messageKey,
  threadKey: "thread-f:1",
  text: "Your portfolio was strong.",
  from: null,
  keptAt: 1,
  answeredAt: null,
  goal: "",
  themes: [],
};

function judge(key: string, ask: unknown, caller: Caller): string {
  try {
    gate(key, ask, caller);
    return "let in";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("the gate of the background", () => {
  it("lets in what a mail page and what a page of our own may ask", () => {
    expect(judge("mail/opened", { mail: sampleMail() }, gmailTab)).toBe("let in");
    expect(judge("step/mark", { messageKey, writeId, step: "let-it-out", state: "done" }, gmailTab)).toBe("let in");
    expect(judge("step/mark", { tabId: 4, messageKey, writeId, step: "let-it-out", state: "done" }, popup)).toBe(
      "let in",
    );
    expect(judge("tab/status", { tabId: 4 }, popup)).toBe("let in");
  });

  it("refuses a mail page whatever only our own pages may ask", () => {
    for (const [key, ask] of [
      ["tab/status", { tabId: 4 }],
      ["card/open", { tabId: 4 }],
      ["tab/list", null],
      ["tab/inspect", { tabId: 4 }],
      ["tab/describe", { tabId: 4 }],
      ["site/switch", { writeId, host: "gmail", on: false }],
      ["settings/write", { writeId, firstName: "I", signOff: "" }],
      ["store/replaced", null],
      ["snapshot/renew", null],
      ["note/write", { rejectionId: "r", step: "let-it-out", fields: null }],
      ["draft/write", { id: "gmail:thread-f:1:let-it-out", fields: null }],
      ["rejection/mark-step", { writeId, id: "r", step: "let-it-out", state: "done" }],
      ["achievement/delete", { writeId, id: "a" }],
      ["feedback/delete", { writeId, id: "f" }],
      ["strength/match", { id: "r" }],
      ["feedback/restore", { writeId, feedback }],
    ] as const) {
      expect(judge(key, ask, gmailTab), key).toBe("refused");
    }
  });

  it("refuses strangers: other extensions, other sites, no origin, and a mail site outside a tab", () => {
    const ask = { mail: sampleMail() };
    expect(judge("mail/opened", ask, { ...gmailTab, id: "another-id" })).toBe("refused");
    expect(judge("mail/opened", ask, { ...gmailTab, origin: "https://mail.google.com.evil.example" })).toBe("refused");
    expect(judge("mail/opened", ask, { ...gmailTab, origin: undefined })).toBe("refused");
    expect(judge("mail/opened", ask, { ...gmailTab, origin: "null" })).toBe("refused");
    expect(judge("mail/opened", ask, { ...gmailTab, tabId: undefined })).toBe("refused");
    expect(judge("mail/opened", ask, popup)).toBe("refused");
  });

  it("refuses payloads of another shape or size", () => {
    for (const mail of [
      sampleMail({ text: "x".repeat(60_001) }),
      { ...sampleMail(), more: 1 },
      { ...sampleMail(), host: "elsewhere" },
      { ...sampleMail(), messageKey: "" },
      sampleMail({
        earlier: Array.from({ length: 21 }, () => ({
          sender: { name: "", address: null },
          own: null,
          sentAt: null,
          text: "",
        })),
      }),
      null,
    ]) {
      expect(judge("mail/opened", { mail }, gmailTab)).toBe("malformed");
    }
    expect(judge("step/mark", { messageKey, writeId, step: "let-it-out", state: "won" }, gmailTab)).toBe("malformed");
    expect(judge("step/mark", { messageKey, writeId: "1", step: "let-it-out", state: "done" }, gmailTab)).toBe(
      "malformed",
    );
    expect(judge("tab/status", { tabId: -1 }, popup)).toBe("malformed");
    expect(judge("desk/open", { messageKey, writeId, about: "elsewhere" }, gmailTab)).toBe("malformed");
  });

  it("lets a mail page keep an answer by naming its mail alone", () => {
    expect(judge("feedback/keep", { messageKey, writeId }, gmailTab)).toBe("let in");
    expect(judge("feedback/let-be", { messageKey, writeId }, gmailTab)).toBe("let in");
    expect(judge("feedback/keep", { messageKey, writeId, text: "Mine." }, gmailTab)).toBe("malformed");
    expect(judge("feedback/restore", { writeId, feedback }, popup)).toBe("let in");
    expect(judge("feedback/restore", { writeId, feedback: { ...feedback, text: "x".repeat(8_001) } }, popup)).toBe(
      "malformed",
    );
  });

  it("takes an achievement with all that can be told of it, and no other", () => {
    const told = { ...inOneLine("Cut costs"), date: "2024-05", skills: ["Figma"], kind: "award", pin: 3 } as const;
    const write = (achievement: object) => judge("achievement/write", { writeId, achievement }, popup);
    expect(write(told)).toBe("let in");
    expect(judge("achievement/write", { writeId, achievement: told }, gmailTab)).toBe("refused");
    for (const change of [
      { kind: "other" },
      { date: "2024-13" },
      { pin: "1" },
      { situation: "x".repeat(2_001) },
      { employer: "x".repeat(201) },
      { skills: Array.from({ length: 21 }, String) },
      { isPinned: true },
    ]) {
      expect(write({ ...told, ...change }), JSON.stringify(change)).toBe("malformed");
    }
    const { link: _, ...less } = told;
    expect(write(less)).toBe("malformed");
  });

  it("takes of a row that is changed only what is changed, in the shape it has", () => {
    for (const [key, whole, wrong] of [
      ["achievement/change", { text: "Cut costs", tags: ["money"], pin: null }, { date: "2024-13" }],
      ["wording/change", { name: "Mine", text: "Thank you." }, { text: "" }],
      ["feedback/change", { goal: "Two stories", from: null }, { themes: ["other"] }],
      ["follow-up/change", { day: "2026-12-01", text: "" }, { kind: "reply" }],
    ] as const) {
      const change = (changed: object, caller = popup) => judge(key, { writeId, id: "a", changed }, caller);
      for (const part of Object.entries(whole)) {
        expect(change(Object.fromEntries([part])), part.join(" ")).toBe("let in");
      }
      expect(change(whole, gmailTab), key).toBe("refused");
      // A field that is named and has no value would take the stored one away.
      for (const odd of [wrong, { id: "b" }, Object.fromEntries(Object.keys(whole).map((name) => [name, undefined]))]) {
        expect(change(odd), `${key} ${JSON.stringify(odd)}`).toBe("malformed");
      }
    }
    const facts = (some: object) => judge("rejection/write", { writeId, id: "r", facts: some }, popup);
    expect([facts({ contact: "Dana" }), facts({ role: null })]).toEqual(["let in", "let in"]);
    expect([facts({ role: "" }), facts({ stage: undefined })]).toEqual(["malformed", "malformed"]);
    expect(judge("strength/show", { writeId, id: "s", shownBy: ["a"] }, popup)).toBe("let in");
    expect(judge("strength/write", { writeId, id: "s", name: "Calm", shownBy: ["a"] }, popup)).toBe("malformed");
  });

  it("takes as much as a field may hold, and no more", () => {
    const draft = (fields: Record<string, string>, id = "gmail:thread-f:1:let-it-out") =>
      judge("draft/write", { id, fields }, popup);
    expect(draft({ text: "x".repeat(60_000) })).toBe("let in");
    expect(draft({ text: "x".repeat(60_001) })).toBe("malformed");
    expect(draft(Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`field${index}`, ""])))).toBe(
      "malformed",
    );
    expect(draft({}, "x".repeat(241))).toBe("malformed");
    expect(judge("note/write", { rejectionId: "r", step: "keep-the-bridge", fields: {} }, popup)).toBe("malformed");
    expect(judge("desk/open", { messageKey, writeId, about: "let-it-out" }, gmailTab)).toBe("let in");
  });
});
