import type { ReplyDoubt, ReplyTrouble } from "../../core/model/reply";
import type { WordKey } from "../../platform/words";

/** What is asked before a reply goes in. */
export const doubtWords: Readonly<Record<ReplyDoubt, WordKey>> = {
  "no-reply-recipient": "replyDoubtNoReply",
  "other-recipient": "replyDoubtOther",
  "reply-all": "replyDoubtAll",
};

/** Why a reply is not in the box, and what to do. */
export const troubleWords: Readonly<Record<ReplyTrouble | "unreachable", WordKey>> = {
  "no-mail": "replyNoMail",
  "no-button": "replyNoButton",
  "no-box": "replyNoBox",
  unsure: "replyUnsure",
  "not-arrived": "replyNotArrived",
  "partly-arrived": "replyPartly",
  unreachable: "replyUnreachable",
};
