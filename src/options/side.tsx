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
  /** Past the ways, to what the page is about. */
  readonly onSkip: () => void;
}

/** The way to every section. */
export function Side({ ways, here, onSkip }: SideProps) {
  return (
    <nav class="side" aria-label={say("optionsNav")}>
      <SkipLink onSkip={onSkip} />
      <Wordmark />
      <div class="rooms">
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

/** The first thing the keyboard comes to. The address stays as it is. */
function SkipLink({ onSkip }: Pick<SideProps, "onSkip">) {
  return (
    <a
      class="skip btn"
      href={location.hash || "#achievements"}
      onClick={(event) => {
        event.preventDefault();
        onSkip();
      }}
    >
      {say("skipToSection")}
    </a>
  );
}
