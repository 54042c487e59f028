import { hostOfPage } from "../hosts";
import { answer } from "../messages/answer";
import { acceptBackground } from "../messages/from-background";
import { startLifetime } from "../platform/lifetime";
import { startCard } from "./session";

const host = hostOfPage(document);
if (host) {
  const { signal } = startLifetime("card");
  const card = startCard(host, document, signal);
  answer<"mail-page">(
    {
      "card/show": ({ mail, unfolding }) => ({ shown: card.show(mail, unfolding) }),
      "reply/insert": ({ messageKey, reply }) => card.insertReply(messageKey, reply),
      "reply/undo": async ({ messageKey }) => ({ restored: await card.undoReply(messageKey) }),
      "record/changed": ({ mail }) => {
        card.renew(mail);
        return null;
      },
    },
    acceptBackground,
    signal,
  );
}
