import { useState } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";

interface CopyButtonProps {
  readonly words: WordKey;
  /** Resolves to whether it is copied. */
  readonly copy: () => Promise<boolean>;
}

/** Copies something, and says so beside it. */
export function CopyButton({ words, copy }: CopyButtonProps) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const press = async () => {
    setCopied(null);
    setCopied(await copy());
  };
  return (
    <>
      <button type="button" class="btn" onClick={() => void press()}>
        {say(words)}
      </button>
      <span class="small soft" role="status">
        {isCopied === true && say("selfCopied")}
      </span>
      {isCopied === false && (
        <span class="small" role="alert">
          {say("notDone")}
        </span>
      )}
    </>
  );
}
