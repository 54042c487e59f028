import { hostOfPage } from "../hosts";
import { eachWriting } from "../hosts/page/each-writing";
import { answer } from "../messages/answer";
import { acceptBackground } from "../messages/from-background";
import { startLifetime } from "../platform/lifetime";
import { type CardSession, startCard } from "./session";

const host = hostOfPage(document);
if (host) {
  const { signal } = startLifetime("card");
  let card: CardSession | null = null;
  eachWriting(document, signal, (writing) => {
    card = startCard(host, document, writing);
  });
  answer<"mail-page">(
    {
      "card/show": ({ mail, unfolding }) => ({ shown: card?.show(mail, unfolding) ?? false }),
      "reply/insert": async ({ messageKey, reply }) =>
        (await card?.insertReply(messageKey, reply)) ?? { outcome: "trouble", trouble: "no-mail" },
      "reply/undo": async ({ messageKey }) => ({ restored: (await card?.undoReply(messageKey)) ?? false }),
      "record/changed": ({ mail }) => {
        card?.renew(mail);
        return null;
      },
    },
    acceptBackground,
    signal,
  );
}
