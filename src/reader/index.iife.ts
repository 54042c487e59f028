import { hostOfPage } from "../hosts";
import { answer } from "../messages/answer";
import { acceptBackground } from "../messages/from-background";
import { endLifetime, removeLeftovers, startLifetime } from "../platform/lifetime";
import { startSession } from "./session";

const host = hostOfPage(document);
if (host) {
  const { signal } = startLifetime("reader");
  // A card from before an update lies there still, and may have nobody left behind it.
  endLifetime("card");
  removeLeftovers(document);
  const session = startSession(host, document, signal);
  answer<"mail-page">(
    {
      "mail/read": async ({ again }) => {
        if (again) await session.startAgain();
        return { reading: session.isReading() };
      },
      "mail/tell": ({ messageKey }) => {
        const mail = session.isReading() ? host.readMail(document) : null;
        return { mail: mail?.messageKey === messageKey ? mail : null };
      },
    },
    acceptBackground,
    signal,
  );
}
