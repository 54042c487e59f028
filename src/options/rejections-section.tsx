import { useId } from "preact/hooks";
import type { Rejection } from "../core/model/rejection";
import { recoverySteps } from "../core/recovery";
import { stateOf } from "../core/recovery/progress";
import { say } from "../platform/words";
import { dayOf } from "../ui/day";
import { stepWords } from "../ui/step-words";

/** The applications that ended, the one worked on last first. */
export function RejectionsSection({ rejections }: { readonly rejections: readonly Rejection[] }) {
  const id = useId();
  return (
    <section class="panel" id="rejections" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say("rejectionsTitle")}</h2>
        <p class="lede">{say(rejections.length === 0 ? "rejectionsNone" : "rejectionsLead")}</p>
      </header>
      <ul class="rows">
        {rejections.map((rejection) => (
          <li key={rejection.id}>
            <div class="wraps">
              <a class="link strong" href={`#rejections/${rejection.id}`}>
                <bdi>{rejection.role ?? say("anApplication")}</bdi>
              </a>
              <p class="small soft">
                {[rejection.company, dayOf(rejection.sentAt ?? rejection.createdAt), ...doneIn(rejection)]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function doneIn({ progress }: Rejection): string[] {
  return recoverySteps.flatMap(({ id }) => (stateOf(progress, id) === "done" ? say(stepWords[id].title) : []));
}
