import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { say } from "../../platform/words";
import { Notice } from "../../ui/notice";
import { useDrop } from "../parts/use-drop";
import { useWork } from "../parts/use-work";
import { WorkBar } from "../parts/work-bar";
import type { DataPorts, OpenedBackup, Opening } from "./data-ports";
import { FileDrop } from "./file-drop";
import { refusalOf } from "./refusal-words";
import { RestorePreview } from "./restore-preview";
import { UnlockForm } from "./unlock-form";

interface RestoreRowProps {
  readonly ports: Pick<DataPorts, "openBackup" | "restore" | "canUndoRestore" | "undoRestore">;
  /** A backup that was chosen elsewhere on the page. */
  readonly handed: File | null;
  /** It is looked at now: whoever comes back here later does not meet it again. */
  readonly onTaken: () => void;
}

type State =
  | { readonly at: "start"; readonly refusal?: string }
  | { readonly at: "locked"; readonly file: File; readonly refusal?: string; readonly isMisfit?: boolean }
  | { readonly at: "preview"; readonly name: string; readonly backup: OpenedBackup; readonly refusal?: string }
  | { readonly at: "restored"; readonly refusal?: string }
  | { readonly at: "undone"; readonly refusal?: string };

/** Brings a backup in, after it was looked at from end to end and the person saw what it would do; and takes that back. */
export function RestoreRow({ ports, handed, onTaken }: RestoreRowProps) {
  const id = useId();
  const work = useWork();
  const putting = useWork();
  const box = useRef<HTMLElement>(null);
  // A restore can be taken back until the page is left, also after something else was looked at in between.
  const home = (refusal?: string): State => ({
    at: ports.canUndoRestore() ? "restored" : "start",
    ...(refusal !== undefined && { refusal }),
  });
  const [state, setState] = useState<State>(home);
  const open = async (file: File, passphrase: string | null = null) => {
    setState(({ refusal: _, ...before }) => before);
    const opening = await work.run((pace) => ports.openBackup(file, passphrase, pace));
    if (opening === null) return;
    setState(stateAfter(opening, file, passphrase));
  };
  const stateAfter = (opening: Opening, file: File, passphrase: string | null): State => {
    if (opening.is === "backup") return { at: "preview", name: file.name, backup: opening.backup };
    if (opening.is === "refused" && opening.reason === "importIsLocked") return { at: "locked", file };
    const refusal = refusalOf(opening);
    // A passphrase that does not fit can be typed again.
    const isMisfit = opening.is === "refused" && opening.reason === "lockWrong";
    return passphrase === null ? home(refusal) : { at: "locked", file, refusal, isMisfit };
  };
  useEffect(() => {
    if (!handed) return;
    onTaken();
    void open(handed);
  }, [handed]);
  // What is asked next has focus, since what the person pressed is gone; whoever comes to the page keeps theirs.
  const hasActed = useRef(false);
  useLayoutEffect(() => {
    if (hasActed.current) box.current?.querySelector<HTMLElement>("[data-first]")?.focus();
    hasActed.current = true;
  }, [state.at]);
  const carryOut = async (act: () => Promise<boolean>, next: "restored" | "undone") => {
    const isDone = await putting.run(act);
    if (isDone === null) return;
    setState(isDone ? { at: next } : { ...state, refusal: say("notDone") });
  };
  const canChoose = state.at !== "preview" && state.at !== "locked";
  const isBusy = work.isBusy || putting.isBusy;
  // Heard on the whole page: a file that misses its place would open in the tab, and what can be taken back be lost.
  const isOver = useDrop(([file]) => {
    if (file && canChoose && !isBusy) void open(file);
  });
  const misfit = state.at === "locked" && state.isMisfit === true ? (state.refusal ?? null) : null;
  return (
    <section ref={box} class="stack" aria-labelledby={id}>
      <div>
        <h2 id={id}>{say("restoreTitle")}</h2>
        <p class="soft">{say("restoreLead")}</p>
      </div>
      {state.at === "locked" && (
        <UnlockForm
          key={state.file.name}
          name={state.file.name}
          isBusy={work.isBusy}
          misfit={misfit}
          onUnlock={(passphrase) => void open(state.file, passphrase)}
          onCancel={() => setState(home())}
        />
      )}
      {state.at === "preview" && (
        <RestorePreview
          name={state.name}
          backup={state.backup}
          onRestore={(way) => void carryOut(() => ports.restore(state.backup.kept, way), "restored")}
          onCancel={() => setState(home())}
        />
      )}
      {state.at === "restored" && ports.canUndoRestore() && (
        <Notice kind="done" words={say("restored")}>
          <p class="small soft">{say("restoredLead")}</p>
          <button
            type="button"
            class="link"
            data-first
            onClick={() => void carryOut(() => ports.undoRestore(), "undone")}
          >
            {say("undo")}
          </button>
        </Notice>
      )}
      {state.at === "undone" && <Notice kind="done" words={say("restoreUndone")} />}
      <WorkBar work={work} words="restoreWorking" />
      <WorkBar work={putting} words="restorePutting" canStop={false} />
      {state.refusal !== undefined && misfit === null && <p role="alert">{state.refusal}</p>}
      {canChoose && <FileDrop isOver={isOver} isBusy={isBusy} onFile={(file) => void open(file)} />}
    </section>
  );
}
