import { useEffect, useRef, useState } from "preact/hooks";
import type { Pace } from "../../exchange/steps";

/** Milliseconds after which work that still goes on is shown. */
const patience = 500;

/** How a piece of work stands to the one before it, and to the view. */
interface WorkKind {
  /** Ends what goes on, instead of giving way to it. */
  readonly replaces?: boolean;
  /** Goes on when the view goes. */
  readonly outlives?: boolean;
}

/** One piece of longer work at a time. */
export interface Work {
  readonly isBusy: boolean;
  /** How far it is, from 0 to 1; null until it has gone on for half a second. */
  readonly share: number | null;
  /** Starts it. Null where other work went on, or took its place. */
  readonly run: <T>(work: (pace: Pace) => Promise<T>, kind?: WorkKind) => Promise<T | null>;
  readonly stop: () => void;
}

/** Runs longer work, tells how far it is, and stops it when the person wants that or the view goes. */
export function useWork(): Work {
  const running = useRef<AbortController | null>(null);
  const outlivesView = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [isLong, setLong] = useState(false);
  const [share, setShare] = useState(0);
  const stop = () => running.current?.abort();
  const leave = () => {
    if (!outlivesView.current) stop();
  };
  useEffect(() => leave, []);
  const run: Work["run"] = async (work, { replaces = false, outlives = false } = {}) => {
    if (running.current && !replaces) return null;
    stop();
    const controller = new AbortController();
    const isCurrent = () => running.current === controller;
    running.current = controller;
    outlivesView.current = outlives;
    setBusy(true);
    setLong(false);
    setShare(0);
    const timer = setTimeout(() => setLong(true), patience);
    try {
      const onProgress = (now: number) => isCurrent() && setShare(now);
      const ended = await work({ signal: controller.signal, onProgress });
      return isCurrent() ? ended : null;
    } finally {
      clearTimeout(timer);
      if (isCurrent()) {
        running.current = null;
        setBusy(false);
        setLong(false);
      }
    }
  };
  return { isBusy, share: isBusy && isLong ? share : null, run, stop };
}
