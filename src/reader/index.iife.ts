import { hostOfPage } from "../hosts";
import { eachWriting } from "../hosts/page/each-writing";
import { answer } from "../messages/answer";
import { acceptBackground } from "../messages/from-background";
import { endLifetime, removeLeftovers, startLifetime } from "../platform/lifetime";
import { type Session, startSession } from "./session";

const host = hostOfPage(document);
if (host) {
  const { signal } = startLifetime("reader");
  // A card from before an update lies there still, and may have nobody left behind it.
  endLifetime("card");
  removeLeftovers(document);
  let session: Session | null = null;
  eachWriting(document, signal, (writing) => {
    session = startSession(host, document, writing);
  });
  answer<"mail-page">(
    {
      "mail/read": async ({ again }) => {
        if (again) await session?.startAgain();
        return { reading: session?.isReading() ?? false };
      },
      "mail/tell": ({ messageKey }) => {
        const mail = session?.isReading() ? host.readMail(document) : null;
        return { mail: mail?.messageKey === messageKey ? mail : null };
      },
    },
    acceptBackground,
    signal,
  );
}
