import { describe, expect, it } from "vitest";
import { hostIds, hostOfOrigin, hostOrigins } from "../../../src/core/model/host-names";
import { isSameMail, mailId } from "../../../src/core/model/mail";
import { describeOpenMail, hasSomethingToShow, openMailOf } from "../../../src/core/model/open-mail";
import { extractedOf } from "../../../src/core/model/rejection";
import { defaultSettings } from "../../../src/core/model/settings";
import { nameBackup, writeBackup } from "../../../src/exchange/backup";
import { hosts } from "../../../src/hosts";
import { sampleMail, sampleRejection, sampleVerdict } from "../../support/sample-mail";

describe("host names", () => {
  it("know their origins and no others", () => {
    expect(hostOfOrigin("https://mail.google.com")).toBe("gmail");
    for (const origin of [
      "https://google.com",
      "http://mail.google.com",
      "https://mail.google.com.evil.example",
      "null",
      "",
    ]) {
      expect(hostOfOrigin(origin), origin).toBeNull();
    }
  });

  it("have a host each, in the same order", () => {
    expect(hosts.map(({ id }) => id)).toEqual(hostIds);
    expect(Object.keys(hostOrigins)).toEqual(hostIds);
  });
});

describe("a mail's keys", () => {
  it("name it without its account", () => {
    expect(mailId(sampleMail({ account: null }))).toBe(mailId(sampleMail()));
    expect(isSameMail(sampleMail(), sampleMail({ messageKey: "msg-f:2" }))).toBe(false);
  });
});

describe("an open mail", () => {
  it("can be told from its record alone", () => {
    const rejection = sampleRejection();
    const { verdict, standing, canKeep } = openMailOf(rejection);
    expect({ ...verdict, standing, canKeep }).toMatchObject({
      ...extractedOf(rejection),
      kind: "rejection",
      standing: "shown",
      canKeep: true,
    });
  });

  const mail = sampleMail();
  const verdict = sampleVerdict();
  const mark = {
    id: mailId(mail),
    dismissedAt: null,
    notARejectionAt: null,
    rejectionAt: null,
    feedbackSettledAt: null,
    foldedAt: null,
    repliedAt: null,
  };

  it("stands as the person left it", () => {
    expect(describeOpenMail(mail, verdict, { mark: null, rejection: null }).standing).toBe("shown");
    expect(describeOpenMail(mail, verdict, { mark: { ...mark, dismissedAt: 5 }, rejection: null }).standing).toBe(
      "dismissed",
    );
    const corrected = { ...mark, dismissedAt: 5, notARejectionAt: 6, rejectionAt: null };
    expect(describeOpenMail(mail, verdict, { mark: corrected, rejection: null }).standing).toBe("not-a-rejection");
  });

  it("says that nothing can be kept while the database is closed", () => {
    expect(describeOpenMail(mail, verdict, null)).toMatchObject({ canKeep: false, standing: "shown", rejection: null });
  });

  it("offers an answer while there is a record, and once", () => {
    const answer = { sentences: ["Your portfolio was strong."] };
    const rejection = sampleRejection();
    expect(describeOpenMail(mail, verdict, { mark: null, rejection }, answer).answer).toEqual(answer);
    expect(describeOpenMail(mail, verdict, { mark, rejection }, answer).answer).toEqual(answer);
    const settled = { ...mark, feedbackSettledAt: 7 };
    expect(describeOpenMail(mail, verdict, { mark: settled, rejection }, answer).answer).toBeNull();
    expect(describeOpenMail(mail, verdict, { mark: null, rejection: null }, answer).answer).toBeNull();
    expect(describeOpenMail(mail, verdict, null, answer).answer).toBeNull();
  });

  it("holds no text of the mail", () => {
    const open = describeOpenMail(mail, verdict, null);
    expect(JSON.stringify(open)).not.toContain("Kind regards");
  });

  it("has something to show for a rejection, a hold, a record and a correction, and for nothing else", () => {
    const none = sampleVerdict({ kind: "none" });
    const kept = { mark: null, rejection: null };
    expect(hasSomethingToShow(describeOpenMail(mail, verdict, kept))).toBe(true);
    expect(hasSomethingToShow(describeOpenMail(mail, sampleVerdict({ kind: "hold" }), kept))).toBe(true);
    expect(hasSomethingToShow(describeOpenMail(mail, none, kept))).toBe(false);
    expect(hasSomethingToShow(describeOpenMail(mail, none, { ...kept, rejection: sampleRejection() }))).toBe(true);
    const corrected = { ...kept, mark: { ...mark, notARejectionAt: 6, rejectionAt: null } };
    expect(hasSomethingToShow(describeOpenMail(mail, none, corrected))).toBe(true);
  });
});

describe("a backup", () => {
  const now = new Date("2026-11-22T10:00:00Z");
  const empty = {
    achievements: [],
    notes: [],
    drafts: [],
    feedback: [],
    strengths: [],
    followUps: [],
    wordings: [],
    seasons: [],
  };

  it("holds everything, with its form and the day it was made", async () => {
    const settings = { ...defaultSettings, firstName: "Inès 😊", signOff: "Best,\nInès" };
    const kept = { settings, rejections: [sampleRejection()], mails: [], memory: [], ...empty };
    expect(JSON.parse(await writeBackup(kept, now))).toEqual({
      format: "onward",
      version: 2,
      exportedAt: "2026-11-22T10:00:00.000Z",
      checksum: expect.stringMatching(/^sha256:[\da-f]{64}$/u) as unknown,
      ...kept,
    });
    expect(nameBackup(now)).toBe("onward-2026-11-22.json");
  });
});
