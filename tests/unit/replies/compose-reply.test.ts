import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findReplyDoubt, wordingIds } from "../../../src/core/model/reply";
import type { Stage } from "../../../src/core/model/verdict";
import { composeReplies, type ReplySource } from "../../../src/core/replies/compose-reply";

const person = { can: true, because: "person" } as const;

function source(change: Partial<ReplySource["facts"]> = {}): ReplySource {
  return {
    facts: { company: "Halden", role: "Data Analyst", contact: "Dana", stage: "final", replyable: person, ...change },
    language: "en",
    settings: { firstName: "Ines", signOff: "" },
  };
}

const name = fc.option(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("{role}", "  ", "$1", "<b>x</b>")));
const stages: readonly (Stage | null)[] = ["application", "screen", "assessment", "interview", "final", "offer", null];

describe("a reply", () => {
  it("is made of what the mail says", () => {
    const { texts, fitting, signOff } = composeReplies(source());
    expect(fitting).toBe("after-interview");
    expect(texts[fitting]).toContain("Hello Dana,\n\n");
    expect(texts[fitting]).toContain("the role of Data Analyst at Halden");
    expect(signOff).toBe("Best wishes,\nInes");
  });

  it("thanks where nobody has talked with the person yet, or it is not known", () => {
    for (const stage of ["application", "assessment", null] as const)
      expect(composeReplies(source({ stage })).fitting).toBe("thanks");
  });

  it("greets a team as a team, and nobody by a name that is not theirs", () => {
    const team = { can: true, because: "team" } as const;
    expect(composeReplies(source({ replyable: team })).texts.thanks).toMatch(/^Hello Halden team,/);
    expect(composeReplies(source({ replyable: team, company: null })).texts.thanks).toMatch(/^Hello,/);
  });

  it("ends with the person's own words if they set some", () => {
    const settings = { firstName: "Ines", signOff: "Viele Grüße\nInes M." };
    expect(composeReplies({ ...source(), settings }).signOff).toBe("Viele Grüße\nInes M.");
    expect(composeReplies({ ...source(), settings: { firstName: "", signOff: "" } }).signOff).toBe("");
  });

  it("says when English stands in for the mail's language", () => {
    expect(composeReplies({ ...source(), language: "fi" })).toMatchObject({ language: "en", isStandIn: true });
    expect(composeReplies({ ...source(), language: "en-GB" }).isStandIn).toBe(false);
    expect(composeReplies({ ...source(), language: null }).isStandIn).toBe(false);
  });

  it("is short, calm and without a gap, whatever is known or not", () => {
    fc.assert(
      fc.property(name, name, name, fc.constantFrom(...stages), (role, company, contact, stage) => {
        const { texts } = composeReplies(source({ role, company, contact, stage }));
        for (const id of wordingIds) {
          const text = texts[id];
          expect(text).not.toMatch(/null|undefined| ,| {2}/);
          expect(text.split("\n\n").length).toBeLessThanOrEqual(3);
          const own = [role, company, contact].every((known) => known === null);
          if (own) expect(text).not.toMatch(/[{}!?]/);
          if (own) expect(text.split(/\s+/).length).toBeLessThanOrEqual(120);
        }
      }),
    );
  });
});

describe("a doubt about who a reply goes to", () => {
  const one = { recipients: ["dana@halden.example"], kind: "reply", isToSender: null } as const;

  it("is none for the one who wrote, or where the page does not tell", () => {
    expect(findReplyDoubt(one, "dana@halden.example")).toBeNull();
    expect(findReplyDoubt(one, null)).toBeNull();
    expect(findReplyDoubt({ recipients: null, kind: null, isToSender: null }, "dana@halden.example")).toBeNull();
  });

  it("is raised for nobody, somebody else, and too many", () => {
    expect(findReplyDoubt({ ...one, recipients: ["no-reply@halden.example"] }, null)).toBe("no-reply-recipient");
    expect(findReplyDoubt(one, "other@halden.example")).toBe("other-recipient");
    expect(findReplyDoubt({ ...one, recipients: [] }, "dana@halden.example")).toBe("other-recipient");
    expect(findReplyDoubt({ ...one, recipients: null, isToSender: false }, null)).toBe("other-recipient");
    expect(findReplyDoubt({ ...one, kind: "reply-all" }, "dana@halden.example")).toBe("reply-all");
    expect(findReplyDoubt({ ...one, recipients: ["a@b.example", "c@d.example"] }, null)).toBe("reply-all");
  });
});
