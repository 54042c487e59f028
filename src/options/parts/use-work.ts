import { useEffect, useRef, useState } from "preact/hooks";
import type { Pace } from "../../exchange/steps";

/** Milliseconds after which work that still goes on is shown. */
const patience = 500;

/** One piece of longer work at a time. */
export interface Work {
  readonly isBusy: boolean;
  /** How far it is, from 0 to 1; null until it has gone on for half a second. */
  readonly share: number | null;
  /** Starts it, unless other work goes on: then the answer is null. */
  readonly run: <T>(work: (pace: Pace) => Promise<T>) => Promise<T | null>;
  readonly stop: () => void;
}

/** Runs longer work, tells how far it is, and stops it when the person wants that or the view goes. */
export function useWork(): Work {
  const running = useRef<AbortController | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isLong, setLong] = useState(false);
  const [share, setShare] = useState(0);
  useEffect(() => () => running.current?.abort(), []);
  const stop = () => running.current?.abort();
  const run = async <T>(work: (pace: Pace) => Promise<T>): Promise<T | null> => {
    if (running.current) return null;
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setShare(0);
    const timer = setTimeout(() => setLong(true), patience);
    try {
      return await work({ signal: controller.signal, onProgress: setShare });
    } finally {
      clearTimeout(timer);
      running.current = null;
      setBusy(false);
      setLong(false);
    }
  };
  return { isBusy, share: isBusy && isLong ? share : null, run, stop };
}
