import { hostOfPage } from "../hosts";
import { answer } from "../messages/answer";
import { acceptBackground } from "../messages/from-background";
import { startLifetime } from "../platform/lifetime";
import { startSession } from "./session";

const host = hostOfPage(document);
if (host) {
  const { signal } = startLifetime("reader");
  const session = startSession(host, document, signal);
  answer<"mail-page">(
    {
      "mail/read": ({ again }) => {
        if (again) session.startAgain();
        return { reading: session.isReading() };
      },
    },
    acceptBackground,
    signal,
  );
}
