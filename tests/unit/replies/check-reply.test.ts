import { describe, expect, it } from "vitest";
import { putDetail } from "../../../src/core/model/reply";
import { checkReply } from "../../../src/core/replies/check-reply";
import { composeReplies } from "../../../src/core/replies/compose-reply";
import { hintWords } from "../../../src/core/replies/hint-words";
import { wordingPacks } from "../../../src/core/replies/wordings";
import { replySource } from "./reply-source";

describe("a look at a reply", () => {
  it.each([
    ["long", "en", `${"word ".repeat(120)}more`],
    ["long", "ja", "長".repeat(301)],
    ["long", "zh", "长".repeat(241)],
    ["long", "ko", "가 ".repeat(301)],
    ["questions", "en", "May I ask for one thing? When shall I call?"],
    ["questions", "ja", "いつですか？ どこですか？"],
    ["questions", "ar", "متى؟ أين؟"],
    ["placeholder", "en", "Dear [name],"],
    ["placeholder", "en", "Thank you for {role}."],
    ["placeholder", "de", "Guten Tag <Name>,"],
    ["placeholder", "en", "Thank you, XXX."],
    ["link", "en", "My work is at https://ines.example/work."],
    ["link", "en", "My work is at ines.example/work."],
    ["exclamation", "en", "Thank you!"],
    ["exclamation", "zh", "谢谢！"],
    ["plea", "en", "Please give me one more chance."],
    ["reconsider", "en", "Would you reconsider it?"],
    ["reconsider", "de", "Können Sie die Absage überdenken?"],
    ["reconsider", "fr", "Pourriez-vous revoir votre décision ?"],
    ["reconsider", "ja", "ご再検討いただけますでしょうか。"],
    ["why", "es", "¿Me dirían por qué?"],
    ["why", "pt-BR", "Gostaria de saber por quê."],
    ["why", "zh", "请问为什么？"],
  ] as const)("hints at %s in %s", (hint, tag, text) => {
    expect(checkReply(text, tag)).toEqual([hint]);
  });

  it.each([
    ["en", "word ".repeat(120)],
    ["ja", "長".repeat(300)],
    ["en", "Is there one thing I could have done better?? Thank you; Booking.com is a fine place (for me), I saw."],
    ["en", "I know the whys and hows by now."],
    ["de", "Darum ging es mir."],
    ["fi", "Miksi? reconsider"],
  ])("says nothing in %s where nothing is to be said", (tag, text) => {
    expect(checkReply(text, tag)).toEqual([]);
  });

  it("says several things in one order", () => {
    expect(checkReply("Why? Reconsider! Please, please? [x]", "en")).toEqual([
      ...["questions", "placeholder", "exclamation", "plea", "reconsider", "why"],
    ]);
  });

  it("has nothing to say about a wording of ours, in any language and tone", () => {
    for (const { tag: language } of wordingPacks) {
      for (const stage of ["application", "interview", "final"] as const) {
        for (const kind of ["no", "hold", "answer"]) {
          const source = replySource({ language, stage, doorOpen: true });
          const composed = composeReplies({ ...source, isHold: kind === "hold", hasAnswer: kind === "answer" });
          for (const choice of composed.choices) {
            const text = putDetail(choice, composed.detail, composed.gap);
            expect(checkReply(text, language), `${language} ${choice.key}`).toEqual([]);
          }
        }
      }
    }
  });

  it("looks for words in lower case that mean only themselves", () => {
    const all = Object.values(hintWords).flatMap((hints) => Object.values(hints).flat());
    expect(all.filter((words) => words !== words.toLowerCase() || /[.*+?^${}()|[\]\\]/u.test(words))).toEqual([]);
  });
});
