import { useMemo, useRef, useState } from "preact/hooks";
import { type Achievement, achievementLimits } from "../../core/model/achievement";
import { say, type WordKey } from "../../platform/words";
import type { FocusWish } from "../../ui/use-focus";
import type { OptionsPorts } from "../ports";
import type { Rows } from "./found-rows";
import type { RowActs } from "./row-acts";
import type { usePinOrder } from "./use-pin-order";
import type { useSelection } from "./use-selection";
import { useUndo } from "./use-undo";

interface ActsOf {
  readonly achievements: readonly Achievement[];
  readonly rows: Rows;
  readonly order: ReturnType<typeof usePinOrder>;
  readonly selection: ReturnType<typeof useSelection>;
  readonly ports: OptionsPorts;
  readonly wish: FocusWish;
  readonly setEditing: (id: string) => void;
}

/** What can be done with one achievement or with several, and how it is taken back. */
export function useActs({ achievements, rows, order, selection, ports, wish, setEditing }: ActsOf) {
  const undo = useUndo();
  const [trouble, setTrouble] = useState<WordKey | null>(null);
  const [told, setTold] = useState("");
  const settle = async (isDone: Promise<boolean>): Promise<boolean> => {
    const wasDone = await isDone;
    setTrouble(wasDone ? null : "notDone");
    return wasDone;
  };
  const pinnedIds = order.pinned.map(({ id }) => id);
  // What is pinned when something is taken back is more than what was when it was done.
  const pinnedNow = useRef(pinnedIds);
  pinnedNow.current = pinnedIds;

  // Where focus goes back to, once its row is there: what was deleted comes back a moment before or after the answer.
  const goingBackTo = useRef<string | null>(null);
  const isBack = ({ id }: Achievement) => id === goingBackTo.current;
  if (goingBackTo.current !== null && achievements.some(isBack)) {
    const isShown = rows.pinned.some(isBack) || rows.others.some(isBack);
    wish.current = isShown ? `edit ${goingBackTo.current}` : "search";
    goingBackTo.current = null;
  }

  const several = {
    async remove(some: readonly Achievement[]) {
      if (!(await settle(ports.achievements.remove(some.map(({ id }) => id))))) return;
      const words = some.length === 1 ? say("achievementDeleted") : say("selectDeleted", String(some.length));
      undo.remember({ words, about: some[0]?.id ?? "", takeBack: () => ports.achievements.restore(some) });
      wish.current = "undo";
    },
    async pin(some: readonly Achievement[]) {
      const free = some.filter(({ pin }) => pin === null);
      const ids = free.map(({ id }) => id);
      if (free.length === 0 || !(await settle(ports.achievements.pin([...pinnedIds, ...ids])))) return;
      undo.remember({
        words: say("selectPinned", String(free.length)),
        about: ids[0] ?? "",
        takeBack: () => ports.achievements.pin(pinnedNow.current.filter((id) => !ids.includes(id))),
      });
    },
    async tag(some: readonly Achievement[], tag: string, isOn: boolean) {
      const changed = some.filter(
        ({ tags }) => tags.includes(tag) !== isOn && (!isOn || tags.length < achievementLimits.tags),
      );
      if (changed.length === 0) return;
      const ids = changed.map(({ id }) => id);
      if (!(await settle(ports.achievements.tag(ids, tag, isOn)))) return;
      undo.remember({
        words: say(isOn ? "selectTagged" : "selectUntagged", tag),
        about: ids[0] ?? "",
        takeBack: () => ports.achievements.tag(ids, tag, !isOn),
      });
    },
    async takeBack() {
      const { last, hasMore } = undo;
      if (last && !hasMore) goingBackTo.current = last.about;
      const isDone = await undo.takeBack();
      if (!isDone) goingBackTo.current = null;
      setTrouble(isDone ? null : "notDone");
      if (isDone && hasMore) wish.current = "undo";
    },
  };

  const now = {
    edit: ({ id }: Achievement) => setEditing(id),
    remove: (one: Achievement) => void several.remove([one]),
    async pin(one: Achievement) {
      const isPinned = one.pin === null;
      if (
        !(await settle(
          ports.achievements.pin(isPinned ? [...pinnedIds, one.id] : pinnedIds.filter((id) => id !== one.id)),
        ))
      )
        return;
      // The row leaves its place, and the next one comes there; following it to the top would be a long way.
      const list = isPinned ? rows.others : rows.pinned;
      const place = list.indexOf(one);
      const next = list[place + 1] ?? list[place - 1];
      wish.current = next ? `pin ${next.id}` : "search";
      setTold(say(isPinned ? "pinDone" : "pinUndone", one.text.slice(0, 60)));
    },
    select(one: Achievement, isRange: boolean) {
      const ids = [...rows.pinned, ...rows.others].map(({ id }) => id);
      selection.toggle(one.id, isRange, ids);
    },
    move(one: Achievement, by: -1 | 1) {
      if (!pinnedIds.includes(one.id)) return;
      wish.current = `${by === -1 ? "up" : "down"} ${one.id}`;
      void settle(order.move(one.id, by));
    },
    drag: (one: Achievement, event: Pick<PointerEvent, "button">) => order.drag(one.id, event),
  };
  const latest = useRef(now);
  latest.current = now;
  const acts = useMemo<RowActs>(
    () => ({
      edit: (one) => latest.current.edit(one),
      remove: (one) => latest.current.remove(one),
      pin: (one) => void latest.current.pin(one),
      select: (one, isRange) => latest.current.select(one, isRange),
      move: (one, by) => latest.current.move(one, by),
      drag: (one, event) => latest.current.drag(one, event),
    }),
    [],
  );
  return { acts, several, undo, trouble, told };
}
