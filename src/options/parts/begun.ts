import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";

/** The ids of the drafts there are: what was typed in a form and is not kept yet. */
export const Begun = createContext<ReadonlySet<string>>(new Set());

/** What a button says, and what is said of it to those who hear it alone. */
interface ButtonWords {
  readonly children: string;
  readonly "aria-label"?: string;
}

/**
 * The words of a button that opens a form. Where something was begun in that and is not kept, the person can go on with
 * it: the form does not open by itself, since that would move the page and take focus.
 */
export function useOpener(
  draftId: string,
  words: WordKey,
  about?: readonly [label: WordKey, what: string],
): ButtonWords {
  const isBegun = useContext(Begun).has(draftId);
  if (isBegun) return { children: say("writeOn"), "aria-label": say("writeOnAbout", about?.[1] ?? say(words)) };
  return { children: say(words), ...(about && { "aria-label": say(...about) }) };
}
