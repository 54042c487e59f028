import type { Achievement } from "../../core/model/achievement";

/** What can be done with one achievement in the list. The object stays the same, so that rows need not be drawn again for it. */
export interface RowActs {
  readonly edit: (achievement: Achievement) => void;
  readonly remove: (achievement: Achievement) => void;
  readonly pin: (achievement: Achievement) => void;
  readonly select: (achievement: Achievement, isRange: boolean) => void;
  readonly move: (achievement: Achievement, by: -1 | 1) => void;
  readonly drag: (achievement: Achievement, event: Pick<PointerEvent, "button">) => void;
}
