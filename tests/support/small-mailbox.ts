import type { Mailbox } from "../e2e/mail-pages/mailbox";

/** A mail in a few words; what is left out is ordinary. */
export interface SmallMail {
  readonly subject: string;
  readonly text: string;
  readonly name?: string;
  readonly address?: string;
}

/** A mailbox of single mails, newest first, a day between them. */
export function smallMailbox(mails: readonly SmallMail[]): Mailbox {
  const newest = Date.UTC(2026, 10, 20, 9);
  return {
    account: { name: "Ines Moreau", address: "ines@mailbox.example" },
    threads: mails.map(({ subject, text, name = "Mara Lindqvist", address = "mara@nordlicht.example" }, index) => ({
      subject,
      messages: [{ from: { name, address }, at: newest - index * 86_400_000, text }],
    })),
  };
}
