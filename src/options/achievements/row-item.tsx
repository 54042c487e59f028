import { useMemo } from "preact/hooks";
import type { Achievement, AchievementFields } from "../../core/model/achievement";
import { achievementDraftId } from "../../core/model/note";
import type { DraftPorts } from "../../ui/use-draft";
import { AchievementForm } from "./achievement-form";
import { AchievementRow, type AchievementRowProps } from "./achievement-row";

/** What every row of a list has in common. */
export interface RowContext extends Pick<AchievementRowProps, "wish" | "acts"> {
  readonly selected: ReadonlySet<string> | null;
  /** The id of the one whose form is open. */
  readonly editing: string | null;
  readonly ports: DraftPorts;
  readonly onKeep: (fields: AchievementFields, id: string) => Promise<boolean>;
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
  const { wish, acts, selected, editing, ports, onKeep, onClose } = context;
  const { id } = achievement;
  const isSelected = selected?.has(id) ?? null;
  const wished = wish.current?.endsWith(` ${id}`) === true;
  const row = useMemo(
    () => <AchievementRow {...{ achievement, wish, acts, isSelected, place }} />,
    // Who wishes for focus here must be drawn to be given it.
    [achievement, isSelected, place?.isFirst, place?.isLast, wished],
  );
  return (
    <li data-row={id} data-dragged={isDragged || undefined}>
      {editing === id ? (
        <AchievementForm
          draftId={`${achievementDraftId}:${id}`}
          start={achievement}
          ports={ports}
          onKeep={(fields) => onKeep(fields, id)}
          onClose={() => onClose(id)}
        />
      ) : (
        row
      )}
    </li>
  );
}
