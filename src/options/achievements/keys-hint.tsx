import { say } from "../../platform/words";
import { Icon } from "../../ui/icon";

/** The keys of the list, for who likes them; everything has its button as well. */
export function KeysHint() {
  return (
    <details class="folded small">
      <summary>
        <Icon name="on" />
        {say("keysTitle")}
      </summary>
      <ul class="lines soft">
        {(["keysSearch", "keysRows", "keysActs", "keysMove"] as const).map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </details>
  );
}
