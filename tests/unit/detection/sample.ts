import type { Mail } from "../../../src/core/model/mail";

/** A mail as the page hands it over; what a test does not care about is plain. */
export function sample(parts: Partial<Mail>): Mail {
  return {
    host: "gmail",
    messageKey: "message",
    threadKey: "thread",
    account: null,
    subject: "Your application",
    sender: { name: "Northwind Careers", address: "careers@northwind.example" },
    own: null,
    sentAt: null,
    text: "",
    earlier: [],
    completeness: "whole",
    ...parts,
  };
}
