import { hostOfPage } from "../hosts";
import { answer } from "../messages/answer";
import { call } from "../messages/call";
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
        if (again) session.readAgain();
        return { reading: true };
      },
    },
    acceptBackground,
    signal,
  );
  // The page that was here before may have been reloaded while a mail was open.
  if (!host.readKeys(document)) void call("mail/closed", null);
}
