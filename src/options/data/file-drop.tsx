import { useId } from "preact/hooks";
import { say } from "../../platform/words";

interface FileDropProps {
  /** Files are held over the page. */
  readonly isOver: boolean;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** Where a backup file is chosen, or dropped, which the page hears. The button is the browser's own field for files, which the keyboard can use too. */
export function FileDrop({ isOver, isBusy, onFile }: FileDropProps) {
  const id = useId();
  return (
    <div class="drop" data-over={isOver || undefined}>
      <label for={id}>{say("restoreChoose")}</label>
      <input
        id={id}
        type="file"
        accept=".json,.locked,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file && !isBusy) onFile(file);
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
      <span class="small soft">{say("restoreDrop")}</span>
    </div>
  );
}
