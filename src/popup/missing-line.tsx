import { useEffect, useState } from "preact/hooks";
import { say } from "../platform/words";
import type { PopupPorts } from "./ports";

/** One line where the record has lost what there is a copy of; it leads to the settings, where the copy is offered. */
export function MissingLine({ ports }: { readonly ports: Pick<PopupPorts, "findMissing" | "openSettings"> }) {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let isHere = true;
    void ports.findMissing().then((found) => isHere && setMissing(found));
    return () => {
      isHere = false;
    };
  }, []);
  return isMissing ? (
    <p class="small missing-line">
      {say("missingInPopup")}{" "}
      <button type="button" class="link" onClick={() => ports.openSettings()}>
        {say("missingLook")}
      </button>
    </p>
  ) : null;
}
