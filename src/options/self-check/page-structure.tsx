import { useId, useState } from "preact/hooks";
import { say } from "../../platform/words";
import { CopyButton } from "../parts/copy-button";
import type { OptionsPorts } from "../ports";

interface PageStructureProps {
  readonly tabId: number;
  readonly ports: OptionsPorts;
}

/** The structure of the page, shown before it can be copied. */
export function PageStructure({ tabId, ports }: PageStructureProps) {
  const id = useId();
  const [structure, setStructure] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const show = async () => {
    setFailed(false);
    const told = await ports.describeTab(tabId);
    setStructure(told);
    setFailed(told === null);
  };
  return (
    <div class="stack">
      <p class="soft">{say("structureLead")}</p>
      <div class="line">
        <button type="button" class="btn" onClick={() => void show()}>
          {say("structureShow")}
        </button>
        {hasFailed && (
          <span class="small" role="alert">
            {say("selfFailed")}
          </span>
        )}
      </div>
      {structure !== null && (
        <>
          <div class="field">
            <label for={id}>{say("structureLabel")}</label>
            <textarea
              id={id}
              class="input structure"
              readOnly
              spellcheck={false}
              rows={16}
              dir="ltr"
              value={structure}
            />
          </div>
          <div class="line">
            <CopyButton words="structureCopy" copy={() => ports.copyText(structure)} />
          </div>
        </>
      )}
    </div>
  );
}
