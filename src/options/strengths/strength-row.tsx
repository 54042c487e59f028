import type { Achievement } from "../../core/model/achievement";
import { strengthDraftId } from "../../core/model/note";
import type { Strength } from "../../core/model/strength";
import { say } from "../../platform/words";
import { type FocusWish, useFocus } from "../../ui/use-focus";
import { useOpener } from "../parts/begun";

interface StrengthRowProps {
  readonly strength: Strength;
  /** What the person did that shows it. */
  readonly shownBy: readonly Achievement[];
  readonly wish: FocusWish;
  readonly onRename: () => void;
  readonly onPick: () => void;
  readonly onDelete: () => void;
}

/** One strength and what shows it. Its buttons say what they are about, for those who hear them alone. */
export function StrengthRow({ strength, shownBy, wish, onRename, onPick, onDelete }: StrengthRowProps) {
  const { id, name } = strength;
  const rename = useFocus<HTMLButtonElement>(wish, `name ${id}`);
  const opener = useOpener(strengthDraftId(id), "rename", ["renameAbout", name]);
  const pick = useFocus<HTMLButtonElement>(wish, `pick ${id}`);
  return (
    <>
      <div class="wraps stack tight">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {shownBy.length > 0 && (
          <ul class="lines small">
            {shownBy.map((achievement) => (
              <li key={achievement.id} class="wraps">
                <a class="link" data-soft href={`#achievements/${achievement.id}`}>
                  <bdi>{achievement.text}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="line">
        <button ref={pick} type="button" class="link" aria-label={say("strengthShowsAbout", name)} onClick={onPick}>
          {say("strengthShows")}
        </button>
        <button ref={rename} type="button" class="link" {...opener} onClick={onRename} />
        <button type="button" class="link" aria-label={say("deleteAbout", name)} onClick={onDelete}>
          {say("delete")}
        </button>
      </div>
    </>
  );
}
