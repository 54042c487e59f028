import { type Achievement, isAchievementLink } from "../../core/model/achievement";
import { changedAchievementDraftId } from "../../core/model/note";
import { say } from "../../platform/words";
import { sayMonth } from "../../ui/day";
import { type FocusWish, useFocus } from "../../ui/use-focus";
import { useOpener } from "../parts/begun";
import { RowIcon } from "../parts/row-icon";
import type { RowActs } from "./row-acts";
import { RowButton } from "./row-button";

/** Where one of the pinned ones stands. */
export interface PinPlace {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface AchievementRowProps {
  readonly achievement: Achievement;
  readonly wish: FocusWish;
  readonly acts: RowActs;
  /** Null while nothing is being selected. */
  readonly isSelected: boolean | null;
  /** The names of the strengths it shows, as one line; may be empty. */
  readonly strengths: string;
  /** Null where it has no place of its own to be moved from. */
  readonly place: PinPlace | null;
}

/** One achievement in the list. Its buttons say what they are about, for those who hear them alone. */
export function AchievementRow({ achievement, wish, acts, isSelected, strengths, place }: AchievementRowProps) {
  const { id, text, pin } = achievement;
  const about = text.slice(0, 60);
  const isPinned = pin !== null;
  return (
    <>
      <div class="row-words">
        {isSelected !== null && (
          <input
            type="checkbox"
            class="row-check"
            aria-label={say("selectAbout", about)}
            checked={isSelected}
            onClick={({ shiftKey }) => acts.select(achievement, shiftKey)}
          />
        )}
        {place && isSelected === null && (
          <span class="grip" aria-hidden="true" onPointerDown={(event) => acts.drag(achievement, event)}>
            <RowIcon name="grip" />
          </span>
        )}
        <RowWords achievement={achievement} strengths={strengths} />
      </div>
      <div class="acts">
        {place && isSelected === null && (
          <>
            <RowButton
              {...{ wish, name: `up ${id}`, icon: "up", isOff: place.isFirst }}
              title={say("moveUp")}
              label={say("moveUpAbout", about)}
              onPress={() => acts.move(achievement, -1)}
            />
            <RowButton
              {...{ wish, name: `down ${id}`, icon: "down", isOff: place.isLast }}
              title={say("moveDown")}
              label={say("moveDownAbout", about)}
              onPress={() => acts.move(achievement, 1)}
            />
          </>
        )}
        <RowButton
          {...{ wish, name: `pin ${id}`, icon: "pin", isPressed: isPinned }}
          title={say(isPinned ? "pinned" : "pin")}
          label={say("pinAbout", about)}
          onPress={() => acts.pin(achievement)}
        />
        <EditButton {...{ wish, id, about }} onPress={() => acts.edit(achievement)} />
        <RowButton
          {...{ wish, name: `delete ${id}`, icon: "bin" }}
          title={say("delete")}
          label={say("deleteAbout", about)}
          onPress={() => acts.remove(achievement)}
        />
      </div>
    </>
  );
}

interface EditButtonProps extends Pick<AchievementRowProps, "wish"> {
  readonly id: string;
  readonly about: string;
  readonly onPress: () => void;
}

/**
 * Opens its form. That something was begun in it is said in words, since a sign does not tell; it is the same button, which
 * may have focus when that becomes known.
 */
function EditButton({ wish, id, about, onPress }: EditButtonProps) {
  const button = useFocus<HTMLButtonElement>(wish, `edit ${id}`);
  const { children, ...opener } = useOpener(changedAchievementDraftId(id), "edit", ["editAbout", about]);
  const isBegun = children === say("writeOn");
  return (
    <button
      ref={button}
      type="button"
      class={isBegun ? "link small" : "icon"}
      title={isBegun ? undefined : children}
      {...opener}
      onClick={onPress}
    >
      {isBegun ? children : <RowIcon name="edit" />}
    </button>
  );
}

function RowWords({ achievement, strengths }: Pick<AchievementRowProps, "achievement" | "strengths">) {
  const { text, situation, action, result, number, role, employer, date, tags, link } = achievement;
  const how = [situation, action, result].filter(Boolean);
  const facts = [[role, employer].filter(Boolean).join(", "), sayMonth(date), number].filter(Boolean);
  return (
    <div class="wraps stack tight">
      <h3 dir="auto">{text}</h3>
      {how.length > 0 && (
        <p class="soft row-how" dir="auto">
          {how.join("\n")}
        </p>
      )}
      {(facts.length > 0 || tags.length > 0 || link !== "") && (
        <div class="line small soft">
          {facts.map((fact) => (
            <bdi key={fact}>{fact}</bdi>
          ))}
          {tags.map((tag) => (
            <bdi key={tag} class="tag">
              {tag}
            </bdi>
          ))}
          {/* What came in by a file may be no web address. */}
          {link !== "" && isAchievementLink(link) && (
            <a class="link" data-soft href={link} target="_blank" rel="noopener noreferrer">
              {say("achievementLinkOpen")}
            </a>
          )}
        </div>
      )}
      {strengths !== "" && <p class="small soft">{say("achievementShows", strengths)}</p>}
    </div>
  );
}
