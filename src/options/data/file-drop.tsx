import { useId, useState } from "preact/hooks";
import { say } from "../../platform/words";

interface FileDropProps {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** A backup file, chosen or dropped. The button is the browser's own field for files, which the keyboard can use too. */
export function FileDrop({ isBusy, onFile }: FileDropProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (file: File | null | undefined) => {
    if (file && !isBusy) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the field inside is there for everybody.
    <div
      class="drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <label for={id}>{say("restoreChoose")}</label>
      <input
        id={id}
        type="file"
        accept=".json,.locked,application/json"
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
      <span class="small soft">{say("restoreDrop")}</span>
    </div>
  );
}
