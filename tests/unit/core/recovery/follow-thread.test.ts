import { describe, expect, it } from "vitest";
import type { EarlierMessage } from "../../../../src/core/model/mail";
import { findSentAt, isAnswer } from "../../../../src/core/recovery/follow-thread";
import { sampleMail, sampleRejection } from "../../../support/sample-mail";

const minute = 60_000;
const at = 1_764_300_000_000;
const now = at + 90 * minute;
const put = sampleRejection({ reply: { wording: "thanks", at, messageKey: null, sentAt: null } });
const own = { messageKey: "msg-a:r1", own: true } as const;

function earlier(change: Partial<EarlierMessage>): EarlierMessage {
  return { sender: { name: "", address: null }, own: false, sentAt: null, text: "", ...change };
}

describe("when the reply was sent", () => {
  it("is told by the person's own newest message, written since it was put in", () => {
    expect(findSentAt(sampleMail({ ...own, sentAt: at + minute }), put, now)).toBe(at + minute);
    expect(findSentAt(sampleMail({ ...own, sentAt: at - 2 * minute }), put, now)).toBe(at - 2 * minute);
    expect(findSentAt(sampleMail({ ...own, sentAt: null }), put, now)).toBe(now);
  });

  it("is not told by an older one, by somebody else's, or by one nobody is sure of", () => {
    expect(findSentAt(sampleMail({ ...own, sentAt: at - 3 * minute }), put, now)).toBeNull();
    expect(findSentAt(sampleMail({ sentAt: at + minute }), put, now)).toBeNull();
    expect(findSentAt(sampleMail({ ...own, own: null, sentAt: at + minute }), put, now)).toBeNull();
  });

  it("is not told where nothing waits to be sent", () => {
    const mail = sampleMail({ ...own, sentAt: at + minute });
    expect(findSentAt(mail, sampleRejection(), now)).toBeNull();
    const sent = sampleRejection({ reply: { wording: "thanks", at, messageKey: null, sentAt: at + 1 } });
    expect(findSentAt(mail, sent, now)).toBeNull();
  });

  it("is told again by a second reply, put in after the first was sent", () => {
    const second = sampleRejection({ reply: { wording: "thanks", at, messageKey: null, sentAt: at - 60 * minute } });
    expect(findSentAt(sampleMail({ ...own, sentAt: at - 60 * minute }), second, now)).toBeNull();
    expect(findSentAt(sampleMail({ ...own, sentAt: at + minute }), second, now)).toBe(at + minute);
  });

  it("is told by an own message among the earlier ones, once an answer stands below it", () => {
    const answer = (messages: EarlierMessage[], sentAt: number | null = at + 60 * minute) =>
      findSentAt(sampleMail({ messageKey: "msg-f:9", sentAt, earlier: messages }), put, now);
    const rejection = earlier({ sentAt: at - 60 * minute });
    expect(answer([rejection, earlier({ own: true, sentAt: at + 5 * minute })])).toBe(at + 5 * minute);
    expect(answer([earlier({ own: true, sentAt: at - 120 * minute }), rejection])).toBeNull();
    expect(answer([rejection])).toBeNull();
  });

  it("is told by one without a time only where it stands right before an answer that came since", () => {
    const untimed = [earlier({}), earlier({ own: true })];
    const answer = sampleMail({ messageKey: "msg-f:9", sentAt: at + 60 * minute, earlier: untimed });
    expect(findSentAt(answer, put, now)).toBe(at + 60 * minute);
    expect(findSentAt({ ...answer, sentAt: null }, put, now)).toBe(now);
    expect(findSentAt({ ...answer, sentAt: at - 60 * minute }, put, now)).toBeNull();
    expect(findSentAt({ ...answer, earlier: [earlier({ own: true }), earlier({})] }, put, now)).toBeNull();
    // The mail that was turned down itself is no answer to what was sent before it.
    expect(findSentAt({ ...answer, messageKey: put.messageKey }, put, now)).toBeNull();
  });
});

describe("a message without a time", () => {
  const second = sampleRejection({ reply: { wording: "thanks", at, messageKey: own.messageKey, sentAt: null } });
  const answered = sampleRejection({ reply: { wording: "thanks", at, messageKey: "msg-f:9", sentAt: null } });

  it("is not what was sent when the reply was put in under that very message", () => {
    expect(findSentAt(sampleMail({ ...own, sentAt: null }), second, now)).toBeNull();
    expect(findSentAt(sampleMail({ ...own, messageKey: "msg-a:r2", sentAt: null }), second, now)).toBe(now);
  });

  it("is no answer to what was put in under it", () => {
    const earlierMessages = [earlier({}), earlier({ own: true })];
    const mail = sampleMail({ messageKey: "msg-f:9", sentAt: null, earlier: earlierMessages });
    expect(findSentAt(mail, answered, now)).toBeNull();
    expect(findSentAt({ ...mail, messageKey: "msg-f:10" }, answered, now)).toBe(now);
  });
});

describe("an answer to the question", () => {
  const asked = sampleRejection({ progress: { "ask-feedback": { state: "done", at } } });
  const answer = sampleMail({ messageKey: "msg-f:9", sentAt: at + 60 * minute });

  it("is a message of somebody else that came after it", () => {
    expect(isAnswer(answer, asked)).toBe(true);
    expect(isAnswer({ ...answer, sentAt: at - 3 * minute }, asked)).toBe(false);
    expect(isAnswer({ ...answer, own: true }, asked)).toBe(false);
    expect(isAnswer({ ...answer, messageKey: asked.messageKey }, asked)).toBe(false);
  });

  it("needs a question: a step put off or skipped asked nothing", () => {
    expect(isAnswer(answer, sampleRejection())).toBe(false);
    for (const state of ["later", "skipped"] as const) {
      expect(isAnswer(answer, sampleRejection({ progress: { "ask-feedback": { state, at } } }))).toBe(false);
    }
  });

  it("without a time needs the person's own message right before it", () => {
    const untimed = { ...answer, sentAt: null };
    expect(isAnswer(untimed, asked)).toBe(false);
    expect(isAnswer({ ...untimed, earlier: [earlier({}), earlier({ own: true })] }, asked)).toBe(true);
    expect(isAnswer({ ...untimed, earlier: [earlier({ own: true }), earlier({})] }, asked)).toBe(false);
  });

  it("of nobody knows whom must at least show two addresses", () => {
    const unsure = { ...answer, own: null };
    expect(isAnswer(unsure, asked)).toBe(true);
    expect(isAnswer({ ...unsure, account: null }, asked)).toBe(false);
    expect(isAnswer({ ...unsure, sender: { name: "Mara", address: null } }, asked)).toBe(false);
    expect(isAnswer({ ...unsure, account: "mara@nordlicht.example" }, asked)).toBe(false);
  });
});
