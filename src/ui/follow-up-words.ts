import type { FollowUpFields, FollowUpKind } from "../core/model/follow-up";
import { say, type WordKey } from "../platform/words";

/** What a follow-up is for, as a thing to do. */
export const followUpWords: Readonly<Record<FollowUpKind, WordKey>> = {
  reply: "followUpReply",
  feedback: "followUpFeedback",
  "stay-in-touch": "followUpStayInTouch",
  "re-apply": "followUpReApply",
  "next-action": "followUpNextAction",
};

/** A follow-up in the person's words, or in ours where they wrote none. */
export function sayFollowUp({ kind, text }: Pick<FollowUpFields, "kind" | "text">): string {
  return text.trim() || say(followUpWords[kind]);
}
