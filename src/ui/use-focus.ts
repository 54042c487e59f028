import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** The name of what takes focus after the next drawing; null leaves focus where it is. */
export interface FocusWish {
  current: string | null;
}

/** A ref for the element that takes focus when the wish names it. A wish is granted once. */
export function useFocus<E extends HTMLElement>(wish: FocusWish, name: string): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    if (wish.current !== name) return;
    wish.current = null;
    ref.current?.focus();
  });
  return ref;
}

/** The wish of one surface. What nobody granted is dropped after each drawing, so that focus is never taken later. */
export function useFocusWish(): FocusWish {
  const wish = useRef<string | null>(null);
  useLayoutEffect(() => {
    wish.current = null;
  });
  return wish;
}
