import { describe, expect, it } from "vitest";
import { declareRejection } from "../../../src/core/detection/index";
import { sample } from "./sample";

const no = "Unfortunately, we will not be moving forward with your application.";
const read = (text: string, parts: Parameters<typeof sample>[0] = {}) =>
  declareRejection(sample({ subject: "Update", text: `Dear Sam,\n\n${text}\n\n${no}`, ...parts }), null);

describe("what is read out of a rejection", () => {
  it.each([
    ["Thank you for applying for the Data Analyst role.", "Data Analyst"],
    ["Thank you for your interest in the position of Night Porter.", "Night Porter"],
    ["Position: Site Engineer - Civil", "Site Engineer - Civil"],
    [
      "Thank you for taking part in the interview for the Clinical Trial Associate vacancy.",
      "Clinical Trial Associate",
    ],
    ["Thank you for applying to us.", null],
  ])("role: %s", (text, role) => expect(read(text).role).toBe(role));

  it.each([
    [
      "the display name, without team words",
      { name: "Meridian Freight Talent Team", address: "no-reply@us.greenhouse-mail.io" },
      "Meridian Freight",
    ],
    ["never the relay's brand", { name: "Workday", address: "x@myworkday.com" }, null],
    ["never a private mailbox's domain", { name: "Dan Okell", address: "dan.okell@gmail.com" }, null],
  ])("company: %s", (_name, sender, company) =>
    expect(read("Thank you for applying.", { sender }).company).toBe(company),
  );

  it("company: the name whose letters are the domain's", () => {
    const sender = { name: "Renata Quist", address: "renata@haldensoftware.example" };
    const verdict = declareRejection(
      sample({ sender, text: `Hi,\n\n${no}\n\nRenata Quist\nRecruiting, Halden Software` }),
      null,
    );
    expect([verdict.company, verdict.contact]).toEqual(["Halden Software", "Renata"]);
  });

  it("contact: the signature of a person behind a team's address, and never a team", () => {
    const text = `Dear Sam,\n\n${no}\n\nKind regards,\nHelen Trask\nPeople Partner`;
    expect(declareRejection(sample({ text }), null).contact).toBe("Helen");
    expect(declareRejection(sample({ text: `${no}\n\nKind regards,\nThe Talent Team` }), null).contact).toBeNull();
  });

  it.each([
    ["a name behind the last sentence", "Sorry, the driver job is gone. Marco", "Marco"],
    ["a closing in its own words", `${no}\n\nHugs from the bakery,\nEbba`, "Ebba"],
    ["an initial with a title", `${no}\n\nYours faithfully,\nMrs S. Dunning\nPA to the Headteacher`, "Mrs Dunning"],
    ["an initial alone", `${no}\n\nYours faithfully,\nT. Okoth`, null],
    ["a department", `${no}\n\nKind regards,\nHuman Resources`, null],
    ["a word of a footer", `${no}\n\nUnsubscribe`, null],
    ["the firm itself", `We closed your application at Toft Marine.\n\nKind regards,\nToft Marine`, null],
  ])("contact: %s", (_name, text, contact) => expect(declareRejection(sample({ text }), null).contact).toBe(contact));

  it("contact: words that stay with a first name", () => {
    const text = `Pasensya na, hindi ka natanggap sa trabaho bilang kahera. Salamat sa iyong aplikasyon sa amin.\n\nSalamat,\nAte Nening`;
    expect(read(text).contact).toBe("Ate Nening");
  });

  it("role: not cut at brackets inside a word", () => {
    const text =
      "Obrigado pela sua candidatura à vaga de Coordenador(a) de Transportes. Infelizmente não foi selecionado.";
    expect(read(text).role).toBe("Coordenador(a) de Transportes");
  });

  it.each([
    ["Thank you for attending an interview with us on Monday.", "interview"],
    ["Thank you for applying for the clerk role.", "application"],
    ["Your assessment results have been scored for the clerk role.", "assessment"],
  ])("stage: %s", (text, stage) => expect(read(text).stage).toBe(stage));

  it("stage: an offer that was taken back", () => {
    const text = "Dear Sam,\n\nWe must withdraw our offer of employment for the clerk position.";
    expect(declareRejection(sample({ text }), null).stage).toBe("offer");
  });

  it.each([
    ["We are unable to provide individual feedback.", "refused"],
    ["I would be happy to give you feedback on the phone.", "offered"],
    ["Thank you for applying for the clerk role.", null],
  ])("feedback: %s", (text, feedback) => expect(read(text).feedback).toBe(feedback));

  it.each([
    ["We encourage you to apply again for other roles.", true, null],
    ["You may apply again after 6 months.", true, 6],
    ["You can reapply after one year.", false, 12],
    ["Thank you for applying for the clerk role.", false, null],
  ])("the door and the wait: %s", (text, doorOpen, months) => {
    const verdict = read(text);
    expect(verdict.waitingMonths).toBe(months);
    if (doorOpen) expect(verdict.doorOpen).toBe(true);
  });

  it("reason: words that stand in the mail, or none", () => {
    const text =
      "Dear Sam,\n\nWe will not be taking your application for the driver job further because the role needs a full licence.";
    expect(declareRejection(sample({ text }), null).reason).toBe("the role needs a full licence");
    expect(read("Thank you for applying for the clerk role.").reason).toBeNull();
  });
});
