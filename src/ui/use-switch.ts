import { useState } from "preact/hooks";

/** A switch while it is being turned. */
interface Switching {
  /** What it shows: what was asked for, until that is kept or refused. */
  readonly isOn: boolean;
  readonly hasFailed: boolean;
  readonly turn: (on: boolean) => void;
}

/** A switch that moves at once, and back if that could not be kept. `onSwitch` resolves to whether it was. */
export function useSwitch(isOn: boolean, onSwitch: (on: boolean) => Promise<boolean>): Switching {
  const [asked, setAsked] = useState<boolean | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const turn = async (on: boolean) => {
    setFailed(false);
    setAsked(on);
    setFailed(!(await onSwitch(on)));
    setAsked(null);
  };
  return { isOn: asked ?? isOn, hasFailed, turn: (on) => void turn(on) };
}
