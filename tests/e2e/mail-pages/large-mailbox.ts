import type { Mailbox, Thread } from "./mailbox";

const minute = 60_000;
const newest = Date.UTC(2026, 10, 20, 12, 0);

/** A mailbox of `size` ordinary mails, the same at every run; `first` stand above them. */
export function makeLargeMailbox(size: number, first: readonly Thread[] = []): Mailbox {
  const threads = Array.from({ length: size }, (_, index): Thread => {
    const number = index + 1;
    return {
      subject: `Minutes of meeting ${number}`,
      messages: [
        {
          from: { name: `Colleague ${number % 40}`, address: `colleague-${number % 40}@works.example` },
          at: newest - number * 47 * minute,
          text: `Hello,\n\nhere are the minutes of meeting ${number}. The next one is on Thursday.\n\nBest wishes`,
        },
      ],
    };
  });
  return { account: { name: "Ines Moreau", address: "ines.moreau@mail.example" }, threads: [...first, ...threads] };
}

/** Plain text of at least `bytes` bytes, in paragraphs. */
export function makeLongText(bytes: number): string {
  const paragraph = "The committee met on Thursday and went through the open points one after the other.";
  return Array.from({ length: Math.ceil(bytes / (paragraph.length + 2)) }, () => paragraph).join("\n\n");
}
