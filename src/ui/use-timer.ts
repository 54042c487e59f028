import { useEffect, useState } from "preact/hooks";

/** A timer that can be stopped at any moment. */
export interface Timer {
  /** Whole seconds left; null while it does not run. */
  readonly left: number | null;
  /** True from its end until it is started again. */
  readonly isOver: boolean;
  /** Starts it, or stops it. */
  readonly toggle: () => void;
}

/** Counts down by the clock, not by ticks: a page in the background ticks slowly. */
export function useTimer(seconds: number): Timer {
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (endsAt === null) return;
    const tick = setInterval(() => setLeft(Math.max(0, Math.ceil((endsAt - performance.now()) / 1000))), 500);
    return () => clearInterval(tick);
  }, [endsAt]);
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) setEndsAt(null);
  }, [isOver]);
  const toggle = () => {
    setLeft(seconds);
    setEndsAt(endsAt === null ? performance.now() + seconds * 1000 : null);
  };
  return { left: endsAt === null ? null : left, isOver, toggle };
}
