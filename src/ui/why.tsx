import type { StepId } from "../core/model/step";
import { recoverySteps } from "../core/recovery";
import { type Source, sources } from "../core/recovery/sources";
import type { EvidenceStrength } from "../core/recovery/step";
import { say, type WordKey } from "../platform/words";
import { Icon } from "./icon";
import { stepWords } from "./step-words";

const strengthWords: Readonly<Record<EvidenceStrength, WordKey>> = {
  strong: "evidenceStrong",
  "small-study": "evidenceSmallStudy",
  promising: "evidencePromising",
  mixed: "evidenceMixed",
  mood: "evidenceMood",
  indirect: "evidenceIndirect",
  opinion: "evidenceOpinion",
  caution: "evidenceCaution",
};

/** Why a step helps, in a line; how much weight that can bear; and where it stands. Nothing is asked for until it is pressed. */
export function Why({ step }: { readonly step: StepId }) {
  const evidence = recoverySteps.find(({ id }) => id === step)?.evidence;
  if (!evidence) return null;
  return (
    <details class="why">
      <summary>
        <Icon name="on" />
        {say("whyThisHelps")}
        <span class="weight">{say(strengthWords[evidence.strength])}</span>
      </summary>
      <p>{say(stepWords[step].why)}</p>
      <ul>
        {evidence.sources.map((id) => {
          const { who, year, where, page, strength }: Source = sources[id];
          return (
            <li key={id}>
              <bdi lang="en">
                {who} {year}, {where}:{" "}
                <a class="link" data-soft href={`https://${page}`} target="_blank" rel="noreferrer">
                  {page}
                </a>
              </bdi>{" "}
              <span class="weight">{say(strengthWords[strength])}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
