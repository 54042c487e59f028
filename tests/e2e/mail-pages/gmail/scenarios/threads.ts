import { demoMailbox } from "../../demo-mailbox";
import type { Message, Thread } from "../../mailbox";
import { demoThread, rejectionThread } from "./told";

/** The decision came last; an invitation and the person's own answer came before it. */
export const withHistory = demoThread("Design Lead at Okoro Studio");

const [first] = withHistory.messages;
if (first === undefined) throw new Error("The thread with a history has none.");

/** Long enough for Gmail to fold its middle. */
export const longThread: Thread = {
  subject: "Six letters about one role",
  messages: Array.from(
    { length: 6 },
    (_, index): Message => ({
      from: first.from,
      at: Date.parse("2026-11-12T17:31:00Z") + index * 86_400_000,
      text:
        index === 5
          ? "Hello Ines,\n\nwe have decided to offer the role to somebody else.\n\nAda"
          : `Letter ${index + 1}.`,
    }),
  ),
};

/** The person's own answer is the newest message. */
export const ownLast: Thread = {
  ...withHistory,
  subject: "Design Lead, answered",
  messages: [
    ...withHistory.messages,
    {
      from: demoMailbox.account,
      own: true,
      to: first.from,
      at: "2026-11-13T09:00:00Z",
      text: "Hello Ada,\n\nthank you for telling me.\n\nInes",
    },
  ],
};

/** Gmail draws emoji in a subject as pictures. */
export const withPictures: Thread = { ...rejectionThread, subject: "News 📬 about your application 🙂" };

export const ownWords = "I began this yesterday, and it is mine.";

/** An answer of another day. */
export const withDraft: Thread = { ...rejectionThread, subject: "A decision with an answer begun", draft: ownWords };
