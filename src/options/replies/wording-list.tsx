import { useId, useState } from "preact/hooks";
import { wordingDraftId } from "../../core/model/note";
import type { OwnWording, OwnWordingFields } from "../../core/model/own-wording";
import { say } from "../../platform/words";
import { type FocusWish, useFocus, useFocusWish } from "../../ui/use-focus";
import { useOpener } from "../parts/begun";
import { UndoNotice } from "../parts/undo-notice";
import { WishButton } from "../parts/wish-button";
import type { OptionsPorts } from "../ports";
import { WordingForm, type WordingFormProps } from "./wording-form";

interface WordingListProps {
  readonly wordings: readonly OwnWording[];
  readonly ports: OptionsPorts;
}

/** The form that is open: of a new wording, or of the one with this id. */
const newWording = "new";

/** Wordings of the person's own: written, changed, deleted and brought back. They are offered with every mail. */
export function WordingList({ wordings, ports }: WordingListProps) {
  const id = useId();
  const wish = useFocusWish();
  const [editing, setEditing] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<readonly OwnWording[]>([]);
  const [hasFailed, setFailed] = useState(false);

  const remove = async (wording: OwnWording) => {
    const isDeleted = await ports.deleteWording(wording.id);
    setFailed(!isDeleted);
    if (!isDeleted) return;
    wish.current = "undo";
    setDeleted((before) => [...before, wording]);
  };
  const bringBack = async () => {
    const last = deleted.at(-1);
    const isBack = last !== undefined && (await ports.restoreWording(last));
    setFailed(!isBack);
    if (!isBack) return;
    wish.current = deleted.length > 1 ? "undo" : `edit ${newWording}`;
    setDeleted(deleted.slice(0, -1));
  };
  const form = (about: string, start: OwnWordingFields, onKeep: WordingFormProps["onKeep"]) => (
    <WordingForm
      draftId={wordingDraftId(about === newWording ? null : about)}
      start={start}
      ports={ports}
      onKeep={onKeep}
      onClose={() => {
        wish.current = `edit ${about}`;
        setEditing(null);
      }}
    />
  );
  return (
    <section class="stack" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say("wordingsTitle")}</h2>
        <p class="lede">{say("wordingsLead")}</p>
      </header>
      {deleted.length > 0 && <UndoNotice wish={wish} onUndo={() => void bringBack()} />}
      {hasFailed && <p role="alert">{say("notDone")}</p>}
      {wordings.length > 0 && (
        <ul class="list">
          {wordings.map((wording) => (
            <li key={wording.id}>
              {editing === wording.id ? (
                form(wording.id, wording, (_, changed) => ports.changeWording(wording.id, changed))
              ) : (
                <WordingRow
                  wording={wording}
                  wish={wish}
                  onEdit={() => setEditing(wording.id)}
                  onDelete={() => void remove(wording)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {editing === newWording ? (
        form(newWording, { name: "", text: "" }, (wording) => ports.writeWording(wording))
      ) : (
        <WishButton
          {...{ wish, name: `edit ${newWording}`, kind: "btn", words: "wordingNew", draftId: wordingDraftId(null) }}
          onPress={() => setEditing(newWording)}
        />
      )}
    </section>
  );
}

interface WordingRowProps {
  readonly wording: OwnWording;
  readonly wish: FocusWish;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One wording. Its buttons say what they are about, for those who hear them alone. */
function WordingRow({ wording: { id, name, text }, wish, onEdit, onDelete }: WordingRowProps) {
  const edit = useFocus<HTMLButtonElement>(wish, `edit ${id}`);
  const opener = useOpener(wordingDraftId(id), "edit", ["editAbout", name]);
  return (
    <>
      <div class="wraps">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p class="small soft" dir="auto">
          {text.length > mostShown ? `${text.slice(0, mostShown)}…` : text}
        </p>
      </div>
      <div class="line">
        <button ref={edit} type="button" class="link" {...opener} onClick={onEdit} />
        <button type="button" class="link" aria-label={say("deleteAbout", name)} onClick={onDelete}>
          {say("delete")}
        </button>
      </div>
    </>
  );
}

/** Characters of a wording that stand in its row. */
const mostShown = 140;
