import { useEffect, useRef } from "preact/hooks";
import { say, type WordKey } from "../platform/words";
import { Wordmark } from "../ui/wordmark";

/** A way to one section; `count` is how much there is in it. */
export interface Way {
  readonly id: string;
  readonly title: WordKey;
  readonly count: number;
  /** What is to be thought of there; null where nothing is. */
  readonly hint: WordKey | null;
}

interface SideProps {
  /** Ways that belong together stand together. */
  readonly ways: readonly (readonly Way[])[];
  readonly here: string;
}

/** The way to every section. */
export function Side({ ways, here }: SideProps) {
  const rooms = useRef<HTMLDivElement>(null);
  // In a narrow window the ways stand in one line that scrolls.
  useEffect(() => {
    rooms.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [here]);
  return (
    <nav class="side" aria-label={say("optionsNav")}>
      <Wordmark />
      <div ref={rooms} class="rooms">
        {ways.map((group) => (
          <ul key={group[0]?.id}>
            {group.map(({ id, title, count, hint }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === here ? "page" : undefined}>
                  {say(title)}
                  {count > 0 && <small>{count}</small>}
                  {hint !== null && <small data-hint>{say(hint)}</small>}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </nav>
  );
}
