import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Rejection } from "../../core/model/rejection";
import type { ShownStrength, Strength } from "../../core/model/strength";
import { say } from "../../platform/words";
import type { OwnPorts } from "../own-ports";

/**
 * What shows the strengths that are picked for a record, as far as the person linked any. It is asked for only where there
 * is a link, and anew when another is picked or the list changes.
 */
export function useShown(
  rejection: Rejection | null,
  list: readonly Strength[] | undefined,
  { matchStrengths }: OwnPorts,
): readonly ShownStrength[] {
  const [shown, setShown] = useState<readonly ShownStrength[]>([]);
  const picked = rejection?.strengths ?? [];
  const isPicked = ({ name }: { readonly name: string }) => picked.includes(name);
  useEffect(() => {
    if (!rejection || !list?.some((one) => isPicked(one) && one.shownBy.length > 0)) {
      setShown([]);
      return undefined;
    }
    let isGone = false;
    void matchStrengths(rejection.id).then((found) => {
      if (!isGone) setShown(found);
    });
    return () => {
      isGone = true;
    };
  }, [rejection?.id, picked.join("\n"), list]);
  // What is not picked any more goes at once.
  return shown.filter(isPicked);
}

interface ShownStrengthsProps {
  readonly shown: readonly ShownStrength[];
  readonly onPut: (text: string) => void;
}

/** What the person noted for their strengths, in their own words, to be put into the line where they write. */
export function ShownStrengths({ shown, onPut }: ShownStrengthsProps) {
  if (shown.length === 0) return null;
  return (
    <ul class="stack">
      {shown.map(({ name, text }) => (
        // Another text is another note: what was unfolded of the one before is not unfolded here.
        <Noted key={`${name}\n${text}`} name={name} text={text} onPut={() => onPut(text)} />
      ))}
    </ul>
  );
}

interface NotedProps extends ShownStrength {
  readonly onPut: () => void;
}

function Noted({ name, text, onPut }: NotedProps) {
  const words = useRef<HTMLParagraphElement>(null);
  const [isCut, setCut] = useState(false);
  const [isWhole, setWhole] = useState(false);
  useLayoutEffect(() => {
    const { current } = words;
    if (isWhole || !current) return undefined;
    // A pixel may be lost to rounding.
    const watcher = new ResizeObserver(() => setCut(current.scrollHeight > current.clientHeight + 1));
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [isWhole]);
  return (
    <li class="kept" data-own>
      <p class="label wraps">{say("strengthNoted", name)}</p>
      <p ref={words} class={isWhole ? "own-words" : "own-words clamped"} dir="auto">
        {text}
      </p>
      <div class="line small">
        <button type="button" class="link" data-soft aria-label={say("putInLineAbout", name)} onClick={onPut}>
          {say("putInLine")}
        </button>
        {(isCut || isWhole) && (
          <button
            type="button"
            class="link"
            data-soft
            aria-label={say(isWhole ? "notedLessAbout" : "notedMoreAbout", name)}
            onClick={() => setWhole(!isWhole)}
          >
            {say(isWhole ? "notedLess" : "notedMore")}
          </button>
        )}
      </div>
    </li>
  );
}
