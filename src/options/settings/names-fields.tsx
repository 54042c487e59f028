import { useId } from "preact/hooks";
import { type Settings, settingTextLimit } from "../../core/model/settings";
import { say } from "../../platform/words";
import type { OptionsPorts } from "../ports";
import { useNames } from "./use-names";

interface NamesFieldsProps {
  readonly settings: Settings;
  readonly ports: OptionsPorts;
}

/** First name and sign-off, kept while they are typed. */
export function NamesFields({ settings, ports }: NamesFieldsProps) {
  const id = useId();
  const { names, state, type, keep } = useNames(settings, ports);
  return (
    <>
      <div class="fields">
        <div class="field">
          <label for={`${id}-name`}>{say("firstName")}</label>
          <input
            id={`${id}-name`}
            class="input"
            autoComplete="given-name"
            dir="auto"
            maxLength={settingTextLimit}
            value={names.firstName}
            onInput={(event) => type({ firstName: event.currentTarget.value })}
            onBlur={keep}
          />
        </div>
        <div class="field">
          <label for={`${id}-sign`}>{say("signOff")}</label>
          <span class="hint" id={`${id}-hint`}>
            {say("signOffHint")}
          </span>
          <input
            id={`${id}-sign`}
            class="input"
            aria-describedby={`${id}-hint`}
            dir="auto"
            maxLength={settingTextLimit}
            value={names.signOff}
            onInput={(event) => type({ signOff: event.currentTarget.value })}
            onBlur={keep}
          />
        </div>
      </div>
      <div class="told">
        <p role="status">{state === "kept" && say("kept")}</p>
        {state === "failed" && (
          <p role="alert">
            {say("notKept")}{" "}
            <button type="button" class="link" onClick={keep}>
              {say("tryAgain")}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
