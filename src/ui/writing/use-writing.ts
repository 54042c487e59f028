import { useEffect, useState } from "preact/hooks";
import type { Writing, WritingState } from "../step-writing";

/** The state of a form, as long as its view stands. */
export function useWriting(writing: Writing): WritingState {
  const [state, setState] = useState(writing.read);
  useEffect(() => {
    setState(writing.read());
    const end = writing.watch(setState);
    return () => {
      end();
      writing.leave();
    };
  }, [writing]);
  return state;
}
