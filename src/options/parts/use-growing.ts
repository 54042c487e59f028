import { useState } from "preact/hooks";

/** So many rows are drawn at first, and so many more each time: more than a screen holds, few enough to be drawn at once. */
const batch = 100;

interface Growing {
  /** How many rows to draw. */
  readonly count: number;
  /** Draws more. Only when it is asked for: a list that grows by itself keeps what stands below it out of reach. */
  readonly grow: () => void;
}

/** A long list that is drawn as far as the person wants to look. It starts anew when what is looked for, `about`, is another. */
export function useGrowing(about: string): Growing {
  const [state, setState] = useState({ about, count: batch });
  const count = state.about === about ? state.count : batch;
  return { count, grow: () => setState({ about, count: count + batch }) };
}
