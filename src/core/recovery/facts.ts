import type { OpenMail } from "../model/open-mail";
import type { Extracted } from "../model/rejection";

/** What is known about the application a mail ends. The stored record goes before the verdict: the person may have mended it. */
export function factsOf(mail: OpenMail): Extracted {
  return mail.rejection ?? mail.verdict;
}

/** Somebody there whose name is known: who signed, or else who wrote in the thread; null if nobody is. */
export function findPerson({ contact }: Pick<Extracted, "contact">, people: readonly string[]): string | null {
  return contact ?? people[0] ?? null;
}
