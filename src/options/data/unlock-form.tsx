import { useState } from "preact/hooks";
import { say } from "../../platform/words";
import { PassphraseInput } from "./passphrase-input";

interface UnlockFormProps {
  /** The file's name. */
  readonly name: string;
  readonly isBusy: boolean;
  /** That the passphrase did not fit, as a sentence; null if it was not tried. */
  readonly misfit: string | null;
  readonly onUnlock: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** The passphrase of a locked backup. What was typed stays when it does not fit. */
export function UnlockForm({ name, isBusy, misfit, onUnlock, onCancel }: UnlockFormProps) {
  const [isShown, setShown] = useState(false);
  const [passphrase, setPassphrase] = useState("");
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && passphrase !== "") onUnlock(passphrase);
      }}
    >
      <p class="wraps">
        <bdi>{name}</bdi>
      </p>
      <PassphraseInput
        label="lockOfFile"
        hint={say("importIsLocked")}
        value={passphrase}
        onType={setPassphrase}
        isShown={isShown}
        isNew={false}
        wrong={misfit}
        isFirst
      />
      <label class="check">
        <input type="checkbox" checked={isShown} onChange={({ currentTarget }) => setShown(currentTarget.checked)} />
        {say("lockShow")}
      </label>
      <div class="line">
        <button type="submit" class="btn" aria-disabled={isBusy}>
          {say("lockOpen")}
        </button>
        <button type="button" class="btn" data-kind="quiet" onClick={onCancel}>
          {say("declareCancel")}
        </button>
      </div>
    </form>
  );
}
