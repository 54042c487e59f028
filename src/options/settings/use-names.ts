import { useEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../../core/model/settings";
import type { OptionsPorts } from "../ports";

/** What is typed here. */
export type Names = Pick<Settings, "firstName" | "signOff">;

/** A pause this long, in milliseconds, and what was typed is kept: with the way to the store it stays under half a second. */
const pause = 350;

interface NamesField {
  readonly names: Names;
  readonly state: "as-stored" | "typing" | "kept" | "failed";
  readonly type: (change: Partial<Names>) => void;
  /** Keeps what is not kept yet, at once. */
  readonly keep: () => void;
}

/** Keeps both names while they are typed. What is typed goes before what another window stores meanwhile. */
export function useNames({ firstName, signOff }: Names, ports: OptionsPorts): NamesField {
  const [typed, setTyped] = useState<Names | null>(null);
  const [state, setState] = useState<NamesField["state"]>("as-stored");
  const waiting = useRef<{ names: Names; timer: ReturnType<typeof setTimeout> | undefined } | null>(null);
  const names = typed ?? { firstName, signOff };

  const isTypedOn = () => waiting.current !== null;
  const keep = async () => {
    const due = waiting.current;
    if (due === null) return;
    waiting.current = null;
    clearTimeout(due.timer);
    const kept = await ports.writeSettings(due.names);
    // Typed on in the meantime: that later write will say how it went.
    if (isTypedOn()) return;
    if (!kept) waiting.current = { names: due.names, timer: undefined };
    if (kept) setTyped(null);
    setState(kept ? "kept" : "failed");
  };
  const type = (change: Partial<Names>) => {
    const next = { ...names, ...change };
    clearTimeout(waiting.current?.timer);
    waiting.current = { names: next, timer: setTimeout(() => void latest.current(), pause) };
    setTyped(next);
    setState("typing");
  };

  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const keepNow = () => void latest.current();
    addEventListener("pagehide", keepNow);
    return () => {
      removeEventListener("pagehide", keepNow);
      keepNow();
    };
  }, []);
  return { names, state, type, keep: () => void keep() };
}
