import { useContext, useState } from "preact/hooks";
import { blankAchievement, inOneLine } from "../../core/model/achievement";
import { fullAchievementDraftId } from "../../core/model/note";
import { say, type WordKey } from "../../platform/words";
import { QuickAchievement } from "../../ui/quick-achievement";
import type { FocusWish } from "../../ui/use-focus";
import { Begun } from "../parts/begun";
import type { OptionsPorts } from "../ports";
import { toFields } from "./achievement-fields";
import { AchievementForm } from "./achievement-form";
import { AchievementPrompt } from "./achievement-prompt";
import { promptWords } from "./prompt-words";

/** Every day begins with another question. */
const dayLength = 86_400_000;

interface NewAchievementProps {
  /** True where there is none yet. */
  readonly isEmpty: boolean;
  readonly isPrimary: boolean;
  readonly wish: FocusWish;
  readonly ports: OptionsPorts;
}

/** A new achievement: in a line, or in full, and a question for who cannot think of one. */
export function NewAchievement({ isEmpty, isPrimary, wish, ports }: NewAchievementProps) {
  const [isFull, setFull] = useState(false);
  const [isAsked, setAsked] = useState(isEmpty);
  const [isAnswered, setAnswered] = useState(false);
  const [place, setPlace] = useState(Math.floor(Date.now() / dayLength));
  const question = promptWords[place % promptWords.length] ?? "promptHelp";
  const isBegun = useContext(Begun).has(fullAchievementDraftId);
  const writeMore = async (text: string) => {
    // What was begun there stays as it is; the line waits, as a draft of its own.
    if (isBegun) {
      setFull(true);
      return "waits";
    }
    const isSafe = text === "" || (await ports.saveDraft(fullAchievementDraftId, toFields(inOneLine(text))));
    if (isSafe) setFull(true);
    return isSafe ? "taken" : "failed";
  };
  if (isFull) {
    return (
      <AchievementForm
        draftId={fullAchievementDraftId}
        start={blankAchievement}
        ports={ports}
        onKeep={(achievement) => ports.achievements.write(achievement)}
        onClose={() => {
          wish.current = "quick";
          setFull(false);
        }}
      />
    );
  }
  const showOther = () => setPlace(place + 1);
  const quick = (
    <QuickAchievement
      ports={ports}
      isPrimary={isPrimary}
      question={isAnswered ? say(question) : null}
      wish={wish}
      onKept={() => {
        if (isAnswered) showOther();
        setAnswered(false);
      }}
      onMore={writeMore}
      moreWords={isBegun ? "writeOn" : "achievementWriteMore"}
    >
      {isAnswered ? (
        <SoftLink words="promptOther" onPress={showOther} />
      ) : (
        !isAsked && (
          <SoftLink
            words="promptOpen"
            onPress={() => {
              wish.current = "answer";
              setAsked(true);
            }}
          />
        )
      )}
    </QuickAchievement>
  );
  const prompt = isAsked && !isAnswered && (
    <AchievementPrompt
      question={question}
      wish={wish}
      onOther={showOther}
      onAnswer={() => {
        wish.current = "quick";
        setAnswered(true);
      }}
    />
  );
  // One place for both: the line being typed in stays the same one when the first is kept.
  return (
    <div class={isEmpty ? "empty" : "stack"}>
      {isEmpty && <h2>{say("achievementsStart")}</h2>}
      {isEmpty && <p class="soft">{say("achievementsNone")}</p>}
      {quick}
      {prompt}
      {isEmpty && (
        <p class="small soft">
          <a class="link" href="#data/import">
            {say("achievementsBring")}
          </a>{" "}
          {say("achievementsBringWhere")}
        </p>
      )}
    </div>
  );
}

function SoftLink({ words, onPress }: { readonly words: WordKey; readonly onPress: () => void }) {
  return (
    <button type="button" class="link" data-soft onClick={onPress}>
      {say(words)}
    </button>
  );
}
