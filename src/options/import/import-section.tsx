import { say } from "../../platform/words";
import { Icon } from "../../ui/icon";
import { useFocusWish } from "../../ui/use-focus";
import type { OptionsProps } from "../options";
import { dayAndYear } from "../parts/calendar-words";
import { Section } from "../parts/section";
import { useDrop } from "../parts/use-drop";
import { WorkBar } from "../parts/work-bar";
import type { OptionsPorts } from "../ports";
import { ClosedNotice } from "../snapshot/closed-notice";
import { ImportPreview } from "./import-preview";
import { ImportTold } from "./import-told";
import { useImport } from "./use-import";
import { WaysIn } from "./ways-in";

interface ImportSectionProps extends Pick<OptionsProps, "storage" | "copy" | "ports"> {
  /** Takes a backup, locked or not, to where it is restored. */
  readonly onBackup: (file: File) => void;
}

/** Brings in what the person wrote elsewhere: files or pasted text, looked at first, and taken back as a whole. */
export function ImportSection({ storage, copy = null, ports, onBackup }: ImportSectionProps) {
  return (
    <Section title={say("importTitle")} lead={say("importLead")}>
      <a class="link back-link" data-soft href="#data">
        <Icon name="back" /> {say("dataTitle")}
      </a>
      <ClosedNotice storage={storage} copy={copy} ports={ports} />
      {storage === "ready" && <ImportFlow ports={ports} onBackup={onBackup} />}
    </Section>
  );
}

function ImportFlow({ ports, onBackup }: { ports: OptionsPorts; onBackup: ImportSectionProps["onBackup"] }) {
  const wish = useFocusWish();
  const { work, doing, preview, turn, told, last, read, write, undo, close } = useImport(ports.imports, wish, onBackup);
  const isOver = useDrop((files) => void read(files));
  const progress = <WorkBar work={work} words={doing} />;
  return (
    <>
      {told && <ImportTold told={told} wish={wish} onUndo={() => void undo()} />}
      {preview ? (
        <ImportPreview
          key={turn}
          preview={preview}
          wish={wish}
          ports={ports.imports}
          onWrite={(without) => void write(without)}
          onClose={close}
        >
          {progress}
        </ImportPreview>
      ) : (
        <>
          {progress}
          <WaysIn
            wish={wish}
            ports={ports.imports}
            isOver={isOver}
            onFiles={(files) => void read(files)}
            onPaste={(text) => void read([text], true)}
          />
        </>
      )}
      {last && !preview && (
        <p class="line">
          <span class="wraps">{say("importLast", last.name, dayAndYear(last.at))}</span>
          <button type="button" class="link" onClick={() => void undo()}>
            {say("undo")}
          </button>
        </p>
      )}
    </>
  );
}
