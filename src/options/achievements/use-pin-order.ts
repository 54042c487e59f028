import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Achievement } from "../../core/model/achievement";
import { say } from "../../platform/words";

interface PinOrder {
  /** The pinned ones as they are to stand. */
  readonly pinned: readonly Achievement[];
  readonly list: RefObject<HTMLUListElement | null>;
  /** The one that is being dragged. */
  readonly dragged: string | null;
  /** Where the last one came to stand, in words. */
  readonly said: string;
  /** Moves one up (-1) or down (1). Resolves to whether it was kept. */
  readonly move: (id: string, by: -1 | 1) => Promise<boolean>;
  /** A drag begins at the handle of one. */
  readonly drag: (id: string, event: Pick<PointerEvent, "button">) => void;
}

/** The order of the pinned ones, changed by buttons, keys or dragging. It is shown at once and kept when it is settled. */
export function usePinOrder(kept: readonly Achievement[], pin: (ids: readonly string[]) => Promise<boolean>): PinOrder {
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => setWanted(null), [kept.map(({ id }) => id).join("\n")]);
  const pinned = wanted ? sortBy(kept, wanted) : kept;

  const settle = async (id: string, order: readonly string[]): Promise<boolean> => {
    setWanted(order);
    if (!(await pin(order))) {
      setWanted(null);
      return false;
    }
    const text = kept.find((one) => one.id === id)?.text.slice(0, 60) ?? "";
    setSaid(say("pinMoved", text, String(order.indexOf(id) + 1), String(order.length)));
    return true;
  };

  return {
    pinned,
    list,
    dragged,
    said,
    async move(id, by) {
      const order = pinned.map((one) => one.id);
      const place = order.indexOf(id) + by;
      return place < 0 || place >= order.length || settle(id, moveTo(order, id, place));
    },
    drag(id, { button }) {
      if (button !== 0) return;
      const before = pinned.map((one) => one.id);
      let order: readonly string[] = before;
      const stops = new AbortController();
      const { signal } = stops;
      const end = (isDropped: boolean) => {
        stops.abort();
        setDragged(null);
        if (isDropped && order.join("\n") !== before.join("\n")) void settle(id, order);
        else setWanted(null);
      };
      setDragged(id);
      // The window hears of it wherever the pointer is; the handle would not while its row changes place.
      addEventListener(
        "pointermove",
        ({ clientY }) => {
          order = moveTo(order, id, placeAt(list.current, id, clientY));
          setWanted(order);
        },
        { signal },
      );
      addEventListener("pointerup", () => end(true), { signal });
      addEventListener("pointercancel", () => end(false), { signal });
      addEventListener("keydown", ({ key }) => key === "Escape" && end(false), { signal });
    },
  };
}

/** How many of the others stand above a height. */
function placeAt(list: HTMLElement | null, id: string, y: number): number {
  const rows = [...(list?.querySelectorAll(":scope > [data-row]") ?? [])];
  const others = rows.filter((row) => row.getAttribute("data-row") !== id);
  return others.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}

function moveTo(order: readonly string[], id: string, place: number): string[] {
  return order.filter((one) => one !== id).toSpliced(place, 0, id);
}

function sortBy(kept: readonly Achievement[], order: readonly string[]): Achievement[] {
  return [...kept].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
