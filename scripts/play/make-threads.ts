import type { Thread } from "../../tests/e2e/mail-pages/mailbox";
import { type FileMail, readMailFile, toMail } from "../mail-files";

const minute = 60_000;

/** Mails out of files as threads of the simulated mailbox, in the order given. Throws `MailFileError`. */
export async function makeThreads(paths: readonly string[]): Promise<Thread[]> {
  const mails: FileMail[] = [];
  for (const path of paths) mails.push(...(await readMailFile(path)));
  const now = Date.now();
  return mails.map((mail, index) => makeThread(mail, now - index * minute));
}

/** A mail without a date of its own arrives now: the first on top. */
function makeThread(mail: FileMail, arrival: number): Thread {
  const { subject, sender, own, sentAt, text } = toMail(mail);
  const from = { name: sender.name, address: sender.address ?? "" };
  const at = sentAt ?? arrival;
  return { subject: subject || "(no subject)", unread: true, messages: [{ from, at, text, own: own === true }] };
}
