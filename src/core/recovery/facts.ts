import type { OpenMail } from "../model/open-mail";
import type { Verdict } from "../model/verdict";

/** What is known about the application a mail ends. The stored record goes before the verdict: the person may have mended it. */
export type Facts = Pick<Verdict, "company" | "role" | "contact" | "stage" | "decision" | "reason">;

export function factsOf(mail: OpenMail): Facts {
  return mail.rejection ?? mail.verdict;
}
