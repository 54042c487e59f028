import type { Achievement } from "../../core/model/achievement";
import { say } from "../../platform/words";
import { type FocusWish, useFocus } from "../../ui/use-focus";

interface AchievementRowProps {
  readonly achievement: Achievement;
  readonly wish: FocusWish;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onPin: () => void;
}

/** One achievement in the list. Its buttons say what they are about, for those who hear them alone. */
export function AchievementRow({ achievement, wish, onEdit, onDelete, onPin }: AchievementRowProps) {
  const { id, text, role, date, tags, pin } = achievement;
  const isPinned = pin !== null;
  const edit = useFocus<HTMLButtonElement>(wish, `edit ${id}`);
  const about = text.slice(0, 60);
  return (
    <>
      <div class="wraps">
        <h2>
          <bdi>{text}</bdi>
        </h2>
        <p class="small soft">{[role, date, ...tags].filter(Boolean).join(" · ")}</p>
      </div>
      <div class="line">
        <button type="button" class="link" aria-pressed={isPinned} aria-label={say("pinAbout", about)} onClick={onPin}>
          {say(isPinned ? "pinned" : "pin")}
        </button>
        <button ref={edit} type="button" class="link" aria-label={say("editAbout", about)} onClick={onEdit}>
          {say("edit")}
        </button>
        <button type="button" class="link" aria-label={say("deleteAbout", about)} onClick={onDelete}>
          {say("delete")}
        </button>
      </div>
    </>
  );
}
