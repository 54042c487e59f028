import type { ReplyChoice, ReplyOffer } from "../../src/core/model/reply";

const first = "Hello Dana,\n\nThank you for the talk.";

/** A choice of a wording of ours in a tone; a detail goes in after its first sentence. */
function makeChoice(wording: ReplyChoice["wording"], tone: ReplyChoice["tone"], text = first): ReplyChoice {
  const detailAt = tone === null || wording === "note" ? null : first.length;
  return {
    key: tone === null ? wording : `${wording} ${tone}`,
    wording,
    tone,
    name: null,
    text,
    detailAt,
    signOff: "Ines",
  };
}

/** Two wordings of ours, one of them in three tones, and one of the person's own. */
export function makeReplyOffer(change: Partial<ReplyOffer> = {}): ReplyOffer {
  return {
    choices: [
      makeChoice("after-interview", "warm", `${first} All the best.`),
      makeChoice("after-interview", "short", `${first} Bye.`),
      makeChoice("after-interview", "formal", `${first} Yours.`),
      makeChoice("thanks", "warm", `${first} Thank you.`),
      makeChoice("thanks", "formal", `${first} I thank you.`),
      { ...makeChoice("own:1", null, "Mine."), name: "My own" },
    ],
    fitting: "after-interview warm",
    detail: "",
    gap: " ",
    language: "en",
    isStandIn: false,
    draft: null,
    put: null,
    sender: "dana@halden.example",
    ...change,
  };
}

/** A note to be copied, and a wording for the box. */
export function makeNoteOffer(): ReplyOffer {
  const { choices } = makeReplyOffer();
  return makeReplyOffer({
    choices: [makeChoice("note", "warm", "Hello, thank you."), ...choices],
    fitting: "note warm",
  });
}
