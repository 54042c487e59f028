import type { OpenMail } from "../model/open-mail";
import type { Extracted } from "../model/rejection";

/** What is known about the application a mail ends. The stored record goes before the verdict: the person may have mended it. */
export function factsOf(mail: OpenMail): Extracted {
  return mail.rejection ?? mail.verdict;
}
