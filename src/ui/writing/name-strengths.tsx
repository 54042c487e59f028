import { useRef, useState } from "preact/hooks";
import { hasWords } from "../../core/model/note";
import { factsOf } from "../../core/recovery/facts";
import { say } from "../../platform/words";
import { pickSentence } from "../steps/name-strengths";
import { StrengthPicks } from "../strength-picks";
import { strengthsToStart } from "../strength-words";
import { useFollowed } from "../use-followed";
import { LetGo } from "./let-go";
import { NewStrength } from "./new-strength";
import { Outcome } from "./outcome";
import { putInto } from "./put-into";
import { ShownStrengths, useShown } from "./shown-strengths";
import { StrengthList } from "./strength-list";
import { useWriting } from "./use-writing";
import { WritingField } from "./writing-field";
import { WritingLine } from "./writing-line";
import type { WrittenBodyProps } from "./written-body";

/** Where notes of an older form hold strengths; they are shown as long as something stands there. */
const older = [
  ["first", "nameStrengthsAsked"],
  ["second", "nameStrengthsEasy"],
  ["third", "nameStrengthsLearned"],
] as const;

/** Up to three strengths out of a list of one's own, and where one of them showed. */
export function NameStrengthsWriting({ mail, writing, ports, own, takesFocus }: WrittenBodyProps) {
  const state = useWriting(writing);
  const list = useFollowed(own.followStrengths);
  const atFirst = useRef<readonly string[] | undefined>(undefined);
  const shown = useShown(mail.rejection, list, own);
  const line = useRef<HTMLInputElement>(null);
  const [isEditing, setEditing] = useState(false);
  /** Null until the person said: words to begin with are shown to whoever has none of their own. */
  const [wantsMore, setMore] = useState<boolean | null>(null);
  if (state.status === "gone") return <Outcome words="writingGone" way="undo" onWay={() => void writing.undo()} />;
  if (isEditing) return <StrengthList own={own} list={list ?? []} onClose={() => setEditing(false)} />;
  const names = (list ?? []).map(({ name }) => name);
  // What joins the list while it is picked from stays where it stands.
  atFirst.current ??= list && names;
  const before = (atFirst.current ?? []).filter((name) => names.includes(name));
  const hasNone = list !== undefined && names.length === 0;
  if (hasNone && wantsMore === null) setMore(true);
  const addToList = async (name: string) => names.includes(name) || own.writeStrength(name);
  return (
    <>
      <p>{pickSentence(factsOf(mail).role)}</p>
      {list && ports.picks && (
        <StrengthPicks
          mail={mail}
          picks={ports.picks}
          names={wantsMore ? [...before, ...strengthsToStart(), ...names] : names}
          onPicked={(name) => void addToList(name)}
        />
      )}
      <div class="line small">
        {!wantsMore && list && (
          <button type="button" class="link" data-soft onClick={() => setMore(true)}>
            {say("strengthsMore")}
          </button>
        )}
        {names.length > 0 && (
          <button type="button" class="link" data-soft onClick={() => setEditing(true)}>
            {say("strengthsEdit")}
          </button>
        )}
      </div>
      {/* Both at once: a field that moves when the words above it come is pressed in vain. */}
      {state.isReady && list && (
        <>
          <NewStrength writing={writing} state={state} onAdd={addToList} takesFocus={takesFocus} />
          {older.map(
            ([name, label]) =>
              state.fields[name] && (
                <WritingField
                  key={name}
                  name={name}
                  label={say(label)}
                  isSoft
                  size="line"
                  writing={writing}
                  state={state}
                />
              ),
          )}
          <WritingField
            name="shown"
            label={say("nameStrengthsWhere")}
            hint={say("nameStrengthsWhereHint")}
            size="line"
            line={line}
            writing={writing}
            state={state}
          />
          {/* Below the line: it comes when a strength is picked, and the field does not move for it. */}
          <ShownStrengths shown={shown} onPut={(text) => line.current && putInto(line.current, text)} />
        </>
      )}
      <WritingLine state={state}>{hasWords(state.fields) && <LetGo writing={writing} kind="link" />}</WritingLine>
    </>
  );
}
