import { describe, expect, it } from "vitest";
import { languagePacks } from "../../../src/core/detection/index";
import { readMail } from "../../../src/core/detection/read-mail";
import { readSaidOfAnswers } from "../../../src/core/detection/said-of-answers";
import { judgeReplyability } from "../../../src/core/replies/replyability";

const judge = (address: string | null, text = "Dear Sam,") => {
  const read = readMail({ subject: "", text, earlier: [] });
  const said = readSaidOfAnswers(text, read, languagePacks);
  const { can, because } = judgeReplyability({ sender: { name: "", address } }, said);
  return `${can ? "yes" : "no"}, ${because}`;
};

describe("judgeReplyability", () => {
  it.each([
    ["no-reply@us.greenhouse-mail.io", "no, no-reply-address"],
    ["jobs-noreply@linkedin.com", "no, no-reply-address"],
    ["do.not.reply@northwind.example", "no, no-reply-address"],
    ["notifications@smartrecruiters.com", "no, notification-address"],
    ["northwind@myworkday.com", "no, notification-address"],
    ["mail@hire.lever.co", "yes, relay"],
    ["candidate-7f3a91bc22d0@greenhouse.io", "yes, relay"],
    ["jobs@candidates.workablemail.com", "yes, relay"],
    ["careers@northwind.example", "yes, team"],
    ["dan.okell@northwind.example", "yes, person"],
    [null, "yes, address-hidden"],
  ])("%s: %s", (address, answer) => expect(judge(address)).toBe(answer));

  it.each([
    "This mailbox is not monitored.",
    "Please do not reply to this e-mail.",
    "Replies to this message are undeliverable.",
    "Messages sent to this address aren't read.",
  ])("the body's own words win: %s", (text) =>
    expect(judge("dan.okell@northwind.example", text)).toBe("no, body-says-no"),
  );

  it("takes a notice for answerable when it invites an answer", () => {
    expect(judge("notifications@smartrecruiters.com", "Just reply to this e-mail.")).toBe("yes, relay");
  });
});
