import { useRef, useState } from "preact/hooks";
import { fieldLimits } from "../../core/model/note";
import { say } from "../../platform/words";
import { type DraftPorts, useDraft } from "../../ui/use-draft";
import { type FocusWish, useFocus } from "../../ui/use-focus";
import { pasteDraftId } from "./use-import";

interface WaysInProps {
  readonly wish: FocusWish;
  readonly ports: DraftPorts;
  /** Files are held over the page. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** Pasted text, as a file. */
  readonly onPaste: (text: File) => void;
}

const noText = { text: "" };

/** Files to choose or to drop, or text to paste. */
export function WaysIn({ wish, ports, isOver, onFiles, onPaste }: WaysInProps) {
  const choose = useFocus<HTMLButtonElement>(wish, "files");
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div class="drop" data-over={isOver || undefined}>
        <p>{say("importDrop")}</p>
        <button ref={choose} type="button" class="btn" onClick={() => input.current?.click()}>
          {say("importFiles")}
        </button>
        <p class="small soft">{say("importKinds")}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file, mended, can be chosen again.
            currentTarget.value = "";
          }}
        />
      </div>
      <PasteForm ports={ports} onPaste={onPaste} />
    </>
  );
}

/** Text to be looked at. It is kept as a draft; one too long for that is looked at as soon as it is there. */
function PasteForm({ ports, onPaste }: Pick<WaysInProps, "ports" | "onPaste">) {
  const draft = useDraft(pasteDraftId, noText, ports);
  const text = draft.fields["text"] ?? "";
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  const read = (words: string) => onPaste(new File([words], say("importPasted")));
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(text.trim() === "");
        if (text.trim() === "") field.current?.focus();
        else read(text);
      }}
    >
      <div class="field">
        <label for="import-text">{say("importPaste")}</label>
        <span class="hint" id="import-hint">
          {say("importPasteHint")}
        </span>
        <textarea
          ref={field}
          id="import-text"
          class="input"
          dir="auto"
          rows={4}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? "import-hint import-told" : "import-hint"}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            if (value.length > fieldLimits.text) read(value);
            else draft.type("text", value);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData("text/plain") ?? "";
            if (pasted.length + text.length <= fieldLimits.text) return;
            event.preventDefault();
            read(`${text}\n${pasted}`.trim());
          }}
        />
      </div>
      {isMissing && (
        <p id="import-told" role="alert">
          {say("importPasteNone")}
        </p>
      )}
      <button type="submit" class="btn start">
        {say("importLook")}
      </button>
    </form>
  );
}
