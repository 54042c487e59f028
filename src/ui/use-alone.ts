import { useRef } from "preact/hooks";

/** Carries out one act at a time: a press while another is under way would do the same once more, so it does nothing. */
export function useAlone(): (act: () => Promise<void>) => Promise<void> {
  const isBusy = useRef(false);
  return async (act) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await act();
    } finally {
      isBusy.current = false;
    }
  };
}
