import { describe, expect, it } from "vitest";
import { findReplyDoubt } from "../../../src/core/model/reply";

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
