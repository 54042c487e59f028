import { useMemo } from "preact/hooks";
import type { Achievement, AchievementFields } from "../../core/model/achievement";
import { changedAchievementDraftId } from "../../core/model/note";
import type { DraftPorts } from "../../ui/use-draft";
import { AchievementForm } from "./achievement-form";
import { AchievementRow, type AchievementRowProps } from "./achievement-row";

/** What every row of a list has in common. */
export interface RowContext extends Pick<AchievementRowProps, "wish" | "acts"> {
  readonly selected: ReadonlySet<string> | null;
  /** The names of the strengths each one shows. */
  readonly shows: ReadonlyMap<string, readonly string[]>;
  /** The id of the one whose form is open. */
  readonly editing: string | null;
  readonly ports: DraftPorts;
  readonly onChange: (id: string, changed: Partial<AchievementFields>) => Promise<boolean>;
  readonly onClose: (id: string) => void;
}

interface RowItemProps {
  readonly achievement: Achievement;
  readonly context: RowContext;
  readonly place: AchievementRowProps["place"];
  readonly isDragged: boolean;
}

/** A place in the list: the achievement, or its form. Of ten thousand, only what changed is drawn again. */
export function RowItem({ achievement, context, place, isDragged }: RowItemProps) {
  const { wish, acts, selected, shows, editing, ports, onChange, onClose } = context;
  const { id } = achievement;
  const isSelected = selected?.has(id) ?? null;
  const wished = wish.current?.endsWith(` ${id}`) === true;
  const strengths = shows.get(id)?.join(", ") ?? "";
  const row = useMemo(
    () => <AchievementRow {...{ achievement, wish, acts, isSelected, strengths, place }} />,
    // Who wishes for focus here must be drawn to be given it.
    [achievement, isSelected, strengths, place?.isFirst, place?.isLast, wished],
  );
  return (
    <li data-row={id} data-dragged={isDragged || undefined}>
      {editing === id ? (
        <AchievementForm
          draftId={changedAchievementDraftId(id)}
          start={achievement}
          ports={ports}
          onKeep={(_, changed) => onChange(id, changed)}
          onClose={() => onClose(id)}
        />
      ) : (
        row
      )}
    </li>
  );
}
