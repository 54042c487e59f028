import { type OfferedVariable, offeredVariables } from "../../core/replies/own-wording";
import { say, type WordKey } from "../../platform/words";

const variableNames: Readonly<Record<OfferedVariable, WordKey>> = {
  given: "variableGiven",
  name: "variableName",
  company: "variableCompany",
  role: "variableRole",
  people: "variablePeople",
};

/** What can stand for something in a wording, each a button that puts it in. */
export function VariableButtons({ onInsert }: { readonly onInsert: (variable: string) => void }) {
  return (
    <fieldset class="line plain">
      <legend class="sr">{say("variablesTitle")}</legend>
      {offeredVariables.map((variable) => (
        <button key={variable} type="button" class="tag" onClick={() => onInsert(`{${variable}}`)}>
          {say(variableNames[variable])}
        </button>
      ))}
    </fieldset>
  );
}
