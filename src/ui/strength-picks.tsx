import { useState } from "preact/hooks";
import type { OpenMail } from "../core/model/open-mail";
import { strengthLimits } from "../core/model/strength";
import { say } from "../platform/words";
import { NotKept } from "./not-kept";
import type { PickPorts } from "./step-ports";
import { usePick } from "./use-pick";

interface StrengthPicksProps {
  readonly mail: OpenMail;
  readonly picks: PickPorts;
  /** The names to pick from; those that are picked stand among them, whatever became of the list since. */
  readonly names: readonly string[];
  /** Called with a name that is picked. */
  readonly onPicked?: (name: string) => void;
}

/** Up to three strengths, one click each. */
export function StrengthPicks({ mail, picks, names, onPicked }: StrengthPicksProps) {
  const kept = mail.rejection?.strengths ?? [];
  const { value, pick, hasFailed } = usePick(kept, (strengths) => picks.pick({ strengths }));
  // What was picked before comes first; nothing moves while one picks.
  const [first] = useState(kept);
  const isFull = value.length >= strengthLimits.picked;
  const toggle = (name: string) => {
    const isPicked = value.includes(name);
    pick(isPicked ? value.filter((picked) => picked !== name) : [...value, name]);
    if (!isPicked) onPicked?.(name);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons. */}
      <div class="tags" role="group" aria-label={say("yourStrengths")}>
        {[...new Set([...first, ...names, ...kept])].map((name) => {
          const isPicked = value.includes(name);
          return (
            <button
              key={name}
              type="button"
              class="tag"
              aria-pressed={isPicked}
              disabled={isFull && !isPicked}
              onClick={picks.guard(() => toggle(name))}
            >
              <bdi>{name}</bdi>
            </button>
          );
        })}
      </div>
      {hasFailed && <NotKept />}
    </>
  );
}
