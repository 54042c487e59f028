import type { Stage } from "../core/model/verdict";
import { say, type WordKey } from "../platform/words";

/** The sentence for each stage. An application that was read and answered reached nothing that could be said kindly. */
const sentences: Readonly<Record<Exclude<Stage, "application">, WordKey>> = {
  screen: "reachScreen",
  assessment: "reachAssessment",
  interview: "reachInterview",
  final: "reachFinal",
  offer: "reachOffer",
};

/** Four stones: application, first call or assessment, interview, final interview. */
const stones: Readonly<Record<Stage, number>> = {
  application: 1,
  screen: 2,
  assessment: 2,
  interview: 3,
  final: 4,
  offer: 4,
};

/** How far the application came, as a sentence; null where there is nothing to say. */
export function reachSentence(stage: Stage | null): string | null {
  return stage === null || stage === "application" ? null : say(sentences[stage]);
}

/** How far the application came. The stones are a picture of the words beside them. */
export function Reach({ stage }: { readonly stage: Stage | null }) {
  const words = reachSentence(stage);
  if (stage === null || words === null) return null;
  return (
    <div class="reach">
      <span aria-hidden="true">
        {[1, 2, 3, 4].map((stone) => (
          <>
            {stone > 1 && <i data-on={stone <= stones[stage] || undefined} />}
            <b data-on={stone <= stones[stage] || undefined} />
          </>
        ))}
      </span>
      <p>{words}</p>
    </div>
  );
}
