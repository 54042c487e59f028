import { describe, expect, it } from "vitest";
import { readMail } from "../../../src/core/detection/read-mail";
import { readRules } from "../../../src/core/detection/read-rules";
import type { VerdictKind } from "../../../src/core/model/verdict";
import { sample } from "./sample";

/** Short mails we wrote, one or more for each family: what the family is for, and what it must leave alone. */
const cases: readonly [family: string, kind: VerdictKind, subject: string, text: string][] = [
  [
    "not-forward",
    "rejection",
    "Data Analyst",
    "Hi Sam,\n\nWe won't be taking your application for the analyst job any further.\n\nThanks",
  ],
  [
    "not-forward",
    "rejection",
    "Update",
    "Thanks for applying. We have chosen not to progress with your candidacy for this role.",
  ],
  [
    "not-forward",
    "none",
    "Update",
    "We are moving forward with your application for the analyst role. The next step is a call.",
  ],
  ["not-forward", "none", "Book fair", "We decided not to move forward with the raffle this year. Bring cake."],
  [
    "not-selected",
    "rejection",
    "Nurse, Ward 4",
    "We are sorry to say that you were not shortlisted for the post of nurse.",
  ],
  [
    "not-selected",
    "none",
    "Nurse, Ward 4",
    "We have your application. If you have not been shortlisted you will hear from us in May.",
  ],
  ["not-selected", "none", "Nurse, Ward 4", "Candidates who are not selected for interview will be told by e-mail."],
  ["unsuccessful", "rejection", "Porter", "Your application for the post of porter has been unsuccessful."],
  [
    "unsuccessful",
    "none",
    "Porter",
    "If you hear nothing by Friday please consider your application for the job unsuccessful.",
  ],
  [
    "someone-else",
    "rejection",
    "Re: our chat",
    "It was lovely to meet you. We've gone with another candidate for the design job, sorry.",
  ],
  ["someone-else", "rejection", "Chef", "The kitchen went with someone else for the chef position."],
  [
    "someone-else",
    "none",
    "The room",
    "We have picked someone else for the room, sorry! Good luck with the flat hunt.",
  ],
  [
    "named-other",
    "rejection",
    "Shift lead role",
    "I've decided to give the job to Maria, she has run the floor for two years.",
  ],
  ["filled", "rejection", "Warehouse job", "The position has been filled and your application is now closed."],
  ["filled", "none", "Jobs for you", "A job that you saved has been filled. Here are more jobs near Leeds."],
  [
    "offer-withdrawn",
    "rejection",
    "Your offer",
    "I regret that we must withdraw our offer of employment for the analyst position.",
  ],
  [
    "no-offer",
    "rejection",
    "Interview outcome",
    "Thank you for coming to interview. We will not be offering you the position.",
  ],
  [
    "no-place",
    "none",
    "Hack weekend",
    "Thanks for applying. Sadly we cannot offer you a spot at our weekend this year.",
  ],
  [
    "forward",
    "none",
    "Not that job",
    "We chose another candidate for the analyst role. We would like to invite you to interview for the trainer role.",
  ],
  [
    "forward",
    "none",
    "Interview",
    "Unfortunately we can't do Tuesday. Could you come in for an interview on Thursday for the clerk job?",
  ],
  [
    "offer",
    "none",
    "Result",
    "The panel had a difficult decision to make. I am pleased to offer you the position of clerk.",
  ],
  ["offer", "none", "Result", "Another candidate turned us down, so the job is yours if you still want it."],
  [
    "forward",
    "none",
    "Reschedule",
    "Our interviewer is ill, so we can't go ahead with your interview. Can we move it to Friday?",
  ],
  [
    "forward",
    "none",
    "Interview",
    "Priya is no longer able to join the panel, so we have asked Tom to step in. See you Friday at 10.",
  ],
  [
    "forward",
    "none",
    "Next round",
    "We have decided not to go ahead with the whiteboard round. The team will send you a short task.",
  ],
  [
    "offer",
    "none",
    "Contract",
    "We regret that we cannot offer you a car, but the contract for the sales role is attached.",
  ],
  ["offer", "none", "Salary", "The committee has rejected the higher salary for your offer. The role is still yours."],
  [
    "hold",
    "hold",
    "Clerk role",
    "The recruitment for the clerk role is paused until the budget is agreed. No decision has been made.",
  ],
  ["writer-applies", "none", "Re: Offer", "Thank you for the offer. I have decided not to accept the position."],
  ["elsewhere", "none", "Your loan", "We regret that your loan application has been declined."],
  ["elsewhere", "none", "Your paper", "I regret that your manuscript was not accepted for publication."],
  [
    "bulletin",
    "none",
    "Coping with a no",
    'This issue: rejection letters. "We regret that you were not selected for the role." See all 14 jobs.',
  ],
  [
    "retracted",
    "none",
    "Please ignore",
    "Our mail saying you were not selected for the role was sent in error. Please disregard it.",
  ],
];

/** What the rules alone make of a mail: below 1 they see no rejection. */
function rulesOf(subject: string, text: string) {
  return readRules(readMail(sample({ subject, text })), false);
}

describe("sentence families of English", () => {
  it.each(cases)("%s: %s (%s)", (_family, kind, subject, text) => {
    const sums = rulesOf(subject, text);
    expect(sums.total >= 1 && sums.hold === 0, JSON.stringify(sums)).toBe(kind === "rejection");
    if (kind === "hold") expect(sums.hold).toBeGreaterThan(0);
  });

  it("have nothing to say of a mail in another language", () => {
    const text = "Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Person entschieden haben.";
    expect(rulesOf("Ihre Bewerbung", text).has).toBe(0);
  });
});
