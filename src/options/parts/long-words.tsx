import { useId, useState } from "preact/hooks";
import { say } from "../../platform/words";

/** From so many UTF-16 code units, or lines, on, words are folded: some ten lines of the page. */
const longFrom = { units: 800, lines: 10 };

interface LongWordsProps {
  readonly text: string;
  /** What they belong to, for those who hear the button alone. */
  readonly about: string;
}

/** Words a person wrote. Where they are long, only the beginning is seen at first, so that what comes after them is not far. */
export function LongWords({ text, about }: LongWordsProps) {
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > longFrom.units || text.split("\n").length > longFrom.lines;
  return (
    <>
      <p id={id} class="own-words" data-folded={(isLong && !isWhole) || undefined} dir="auto">
        {text}
      </p>
      {isLong && (
        <button
          type="button"
          class="link small"
          data-soft
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setWhole(!isWhole)}
        >
          {say(isWhole ? "wordsFold" : "wordsShowAll")}
          <span class="sr"> {about}</span>
        </button>
      )}
    </>
  );
}
