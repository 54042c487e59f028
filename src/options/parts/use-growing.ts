import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** So many rows are drawn at first, and so many more each time: more than a screen holds, few enough to be drawn at once. */
const batch = 50;

interface Growing {
  /** How many rows to draw. */
  readonly count: number;
  readonly grow: () => void;
  /** Stands below the rows: coming near it draws more. */
  readonly end: RefObject<HTMLButtonElement | null>;
}

/** A long list that is drawn as far as it is looked at. It starts anew when what is looked for, `about`, is another. */
export function useGrowing(about: string): Growing {
  const [state, setState] = useState({ about, count: batch });
  const count = state.about === about ? state.count : batch;
  const end = useRef<HTMLButtonElement>(null);
  const grow = () => setState({ about, count: count + batch });
  useEffect(() => {
    const place = end.current;
    if (!place || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && grow(), {
      rootMargin: "400px",
    });
    observer.observe(place);
    return () => observer.disconnect();
  });
  return { count, grow, end };
}
