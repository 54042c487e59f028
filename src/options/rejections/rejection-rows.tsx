import type { Rejection } from "../../core/model/rejection";
import { recoverySteps } from "../../core/recovery";
import { stateOf } from "../../core/recovery/progress";
import { say } from "../../platform/words";
import { dayOf } from "../../ui/day";
import { Private } from "../../ui/discretion";
import { stepWords } from "../../ui/step-words";
import { stageWords } from "../kept-words";

/** Applications that ended, one line each, with the way to the whole story. */
export function RejectionRows({ rejections }: { readonly rejections: readonly Rejection[] }) {
  return (
    <ul class="list">
      {rejections.map((rejection) => (
        <li key={rejection.id}>
          <div class="wraps">
            <h2>
              <a class="link" data-soft href={`#rejections/${rejection.id}`}>
                <bdi>{rejection.role ?? say("anApplication")}</bdi>
              </a>
            </h2>
            <Where rejection={rejection} />
            <p class="small soft">{doneIn(rejection).join(" · ")}</p>
          </div>
          <p class="small soft">{dayOf(rejection.sentAt ?? rejection.createdAt)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Company and stage, as far as they are known. */
function Where({ rejection: { company, stage } }: { readonly rejection: Rejection }) {
  if (company === null && stage === null) return null;
  return (
    <p class="soft">
      {company !== null && <Private>{company}</Private>}
      {company !== null && stage !== null && ", "}
      {stage !== null && say(stageWords[stage])}
    </p>
  );
}

function doneIn({ progress }: Rejection): string[] {
  return recoverySteps.flatMap(({ id }) => (stateOf(progress, id) === "done" ? say(stepWords[id].title) : []));
}
