import type { RejectionFilter, RejectionMarks } from "../../core/insight/find-rejections";
import { stages } from "../../core/model/verdict";
import { recoverySteps } from "../../core/recovery";
import { say } from "../../platform/words";
import { stepWords } from "../../ui/step-words";
import type { FocusWish } from "../../ui/use-focus";
import { stageWords } from "../kept-words";
import { SearchField } from "../parts/search-field";

interface RejectionToolsProps {
  readonly wish: FocusWish;
  readonly filter: RejectionFilter;
  readonly marks: RejectionMarks;
  readonly onFilter: (filter: RejectionFilter) => void;
}

/** What the list of rejections is narrowed to: words, how far it came, a step, and what is open. */
export function RejectionTools({ wish, filter, marks, onFilter }: RejectionToolsProps) {
  const change = (part: Partial<RejectionFilter>) => onFilter({ ...filter, ...part });
  return (
    <div class="tools">
      <SearchField
        wish={wish}
        label="rejectionsSearch"
        value={filter.search}
        onSearch={(search) => change({ search })}
      />
      <StagePick filter={filter} change={change} />
      <StepPick filter={filter} change={change} />
      <div class="tags">
        {(marks.waiting.size > 0 || filter.isWaiting) && (
          <Toggle words="rejectionsWaiting" isOn={filter.isWaiting} onToggle={(isWaiting) => change({ isWaiting })} />
        )}
        {(marks.due.size > 0 || filter.isDue) && (
          <Toggle words="rejectionsDue" isOn={filter.isDue} onToggle={(isDue) => change({ isDue })} />
        )}
      </div>
    </div>
  );
}

interface PickProps {
  readonly filter: RejectionFilter;
  readonly change: (part: Partial<RejectionFilter>) => void;
}

function StagePick({ filter, change }: PickProps) {
  const choices = [...stages, "unknown"] as const;
  return (
    <select
      class="input"
      aria-label={say("factStage")}
      value={filter.stage ?? ""}
      onChange={({ currentTarget: { value } }) => change({ stage: choices.find((one) => one === value) ?? null })}
    >
      <option value="">{say("rejectionsAnyStage")}</option>
      {choices.map((one) => (
        <option key={one} value={one}>
          {say(one === "unknown" ? "factUnknown" : stageWords[one])}
        </option>
      ))}
    </select>
  );
}

function StepPick({ filter: { step }, change }: PickProps) {
  const groups = [
    ["rejectionsStepDone", true],
    ["rejectionsStepOpen", false],
  ] as const;
  const pick = (value: string) => {
    const [state, name] = value.split(" ");
    const found = recoverySteps.find(({ id }) => id === name);
    change({ step: found ? { id: found.id, isDone: state === "true" } : null });
  };
  return (
    <select
      class="input"
      aria-label={say("rejectionsStep")}
      value={step ? `${step.isDone} ${step.id}` : ""}
      onChange={({ currentTarget }) => pick(currentTarget.value)}
    >
      <option value="">{say("rejectionsAnyStep")}</option>
      {groups.map(([words, isDone]) => (
        <optgroup key={words} label={say(words)}>
          {recoverySteps.map(({ id }) => (
            <option key={id} value={`${isDone} ${id}`}>
              {say(isDone ? "rejectionsDoneStep" : "rejectionsOpenStep", say(stepWords[id].title))}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

interface ToggleProps {
  readonly words: "rejectionsWaiting" | "rejectionsDue";
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

function Toggle({ words, isOn, onToggle }: ToggleProps) {
  return (
    <button type="button" class="tag" aria-pressed={isOn} onClick={() => onToggle(!isOn)}>
      {say(words)}
    </button>
  );
}
