import { useState } from "preact/hooks";
import { shortestPassphrase } from "../../exchange/lock-backup";
import { say } from "../../platform/words";
import { PassphraseInput } from "./passphrase-input";

/** A passphrase while it is typed. It is held by the view alone and never kept. */
export interface Passphrase {
  readonly first: string;
  readonly second: string;
}

export const noPassphrase: Passphrase = { first: "", second: "" };

/** A sentence on the field that is in the way. */
type Trouble = { readonly [Field in keyof Passphrase]?: string };

/** What is in the way of locking with it; null where nothing is. */
export function troubleOf({ first, second }: Passphrase): Trouble | null {
  if (first.length < shortestPassphrase) return { first: say("lockShort", String(shortestPassphrase)) };
  return first === second ? null : { second: say("lockDiffers") };
}

interface PassphraseFieldsProps {
  readonly value: Passphrase;
  readonly onType: (value: Passphrase) => void;
  /** What is in the way, once that was asked. */
  readonly trouble: Trouble | null;
}

/** A new passphrase, typed twice. */
export function PassphraseFields({ value, onType, trouble }: PassphraseFieldsProps) {
  const [isShown, setShown] = useState(false);
  return (
    <div class="fields">
      <PassphraseInput
        label="lockPassphrase"
        hint={say("lockHint", String(shortestPassphrase))}
        value={value.first}
        onType={(first) => onType({ ...value, first })}
        isShown={isShown}
        isNew
        wrong={trouble?.first ?? null}
      />
      <PassphraseInput
        label="lockAgain"
        value={value.second}
        onType={(second) => onType({ ...value, second })}
        isShown={isShown}
        isNew
        wrong={trouble?.second ?? null}
      />
      <label class="check">
        <input type="checkbox" checked={isShown} onChange={({ currentTarget }) => setShown(currentTarget.checked)} />
        {say("lockShow")}
      </label>
    </div>
  );
}
