import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";
import { type FocusWish, useFocus } from "../../ui/use-focus";
import { type ImportPorts, type Preview, type RowGroup, rowGroups } from "./import-ports";
import { PreviewGroup } from "./preview-group";
import { RefusedFiles } from "./refused-files";

interface ImportPreviewProps {
  readonly preview: Preview;
  readonly wish: FocusWish;
  readonly ports: Pick<ImportPorts, "more">;
  readonly onWrite: (without: ReadonlySet<string>) => void;
  readonly onClose: () => void;
  /** How far bringing it in is. */
  readonly children: ComponentChildren;
}

const titles: Readonly<Record<RowGroup, WordKey>> = {
  added: "importNew",
  changed: "importFilled",
  skipped: "importSkipped",
  same: "importSame",
};

/** What would come in, row by row, before anything is kept. Each new or changed one can be left out. */
export function ImportPreview({ preview, wish, ports, onWrite, onClose, children }: ImportPreviewProps) {
  const { name, others, counts, rows, refused } = preview;
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const title = useFocus<HTMLHeadingElement>(wish, "preview");
  const write = useFocus<HTMLButtonElement>(wish, "write");
  const groups = rowGroups.filter((group) => counts[group] > 0);
  const titleOf = (group: RowGroup) => say(titles[group], counts[group].toLocaleString());
  const all = counts.added + counts.changed;
  const wanted = all - without.size;
  const choose = (id: string, isWanted: boolean) => {
    const next = new Set(without);
    if (isWanted) next.delete(id);
    else next.add(id);
    setWithout(next);
  };
  return (
    <section class="preview-import" aria-labelledby="import-preview">
      <h2 id="import-preview" ref={title} tabIndex={-1}>
        <bdi>{others > 0 ? say("importPreviewMore", name, others.toLocaleString()) : say("importPreview", name)}</bdi>
      </h2>
      <p class="soft">{groups.map(titleOf).join(" · ")}</p>
      {all === 0 && <p>{say("importNothingNew")}</p>}
      <RefusedFiles refused={refused} />
      {groups.map((group) => (
        <PreviewGroup
          key={group}
          title={titleOf(group)}
          group={group}
          count={counts[group]}
          first={rows[group]}
          more={ports.more}
          without={without}
          onChoose={choose}
        />
      ))}
      <div class="act-bar">
        {children}
        <div class="line">
          {wanted > 0 && (
            <button ref={write} type="button" class="btn" data-kind="primary" onClick={() => onWrite(without)}>
              {say("importWrite", wanted.toLocaleString())}
            </button>
          )}
          <button type="button" class="btn" data-kind="quiet" onClick={onClose}>
            {say("importClose")}
          </button>
        </div>
      </div>
    </section>
  );
}
