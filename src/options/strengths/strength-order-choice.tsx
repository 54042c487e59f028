import { useId } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";

/** How the list is sorted. */
export type StrengthOrder = "newest" | "name";

const words: Readonly<Record<StrengthOrder, WordKey>> = { newest: "strengthsNewest", name: "strengthsByName" };
const orders: readonly StrengthOrder[] = ["newest", "name"];

interface StrengthOrderChoiceProps {
  readonly order: StrengthOrder;
  readonly onChoose: (order: StrengthOrder) => void;
}

/** The newest first, or by name. */
export function StrengthOrderChoice({ order, onChoose }: StrengthOrderChoiceProps) {
  const id = useId();
  return (
    <fieldset class="field plain tone">
      <legend class="sr">{say("strengthsOrder")}</legend>
      <div class="seg">
        {orders.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={one === order} onChange={() => onChoose(one)} />
            <span>{say(words[one])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
