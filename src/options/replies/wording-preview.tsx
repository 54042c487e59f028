import { fillOwnWording } from "../../core/replies/own-wording";
import { say } from "../../platform/words";

/** A wording as it would arrive, with the names of a sample mail. */
export function WordingPreview({ text }: { readonly text: string }) {
  const sample = {
    given: say("sampleGiven"),
    family: null,
    name: say("sampleName"),
    company: say("sampleCompany"),
    role: say("sampleRole"),
    people: say("samplePeople"),
  };
  const filled = fillOwnWording(text, sample);
  if (filled === null) return null;
  return (
    <figure class="field plain">
      <figcaption class="label">{say("wordingSample")}</figcaption>
      <div class="preview" dir="auto">
        {filled}
      </div>
    </figure>
  );
}
