import { useState } from "preact/hooks";
import { say } from "../../platform/words";
import { AskDialog } from "../parts/ask-dialog";

interface DeleteRejectionProps {
  /** False for one that was entered by hand. */
  readonly hasMail: boolean;
  readonly onDelete: () => Promise<boolean>;
}

/** Deletes one application with all that was written about it, after asking once; then the list is where one goes on. */
export function DeleteRejection({ hasMail, onDelete }: DeleteRejectionProps) {
  const [hasFailed, setFailed] = useState(false);
  const remove = async () => {
    const isDeleted = await onDelete();
    setFailed(!isDeleted);
    if (isDeleted) location.hash = "rejections";
  };
  return (
    <div>
      <AskDialog
        act="rejectionDelete"
        ask="rejectionDeleteAsk"
        lead={hasMail ? "rejectionDeleteLead" : "rejectionDeleteByHand"}
        keep="keepIt"
        onAsk={() => setFailed(false)}
        onConfirm={() => void remove()}
      />
      {hasFailed && <p role="alert">{say("notDone")}</p>}
    </div>
  );
}
