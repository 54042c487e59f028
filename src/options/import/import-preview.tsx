import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { say } from "../../platform/words";
import { type FocusWish, useFocus } from "../../ui/use-focus";
import type { Preview } from "./import-ports";
import { addsOf, PlanRow } from "./plan-row";
import { PreviewGroup } from "./preview-group";
import { RefusedFiles } from "./refused-files";
import { RowFacts } from "./row-facts";

interface ImportPreviewProps {
  readonly preview: Preview;
  readonly wish: FocusWish;
  readonly onWrite: (without: ReadonlySet<string>) => void;
  readonly onClose: () => void;
  /** How far bringing it in is. */
  readonly children: ComponentChildren;
}

/** What would come in, row by row, before anything is kept. Each new or changed one can be left out. */
export function ImportPreview({ preview, wish, onWrite, onClose, children }: ImportPreviewProps) {
  const { name, plan, skipped, refused } = preview;
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const title = useFocus<HTMLHeadingElement>(wish, "preview");
  const write = useFocus<HTMLButtonElement>(wish, "write");
  const wanted = plan.added.length + plan.changed.length - without.size;
  const choice = (id: string) => ({
    rows: plan.rows.get(id) ?? [],
    isWanted: !without.has(id),
    onWanted: (isWanted: boolean) => {
      const next = new Set(without);
      if (isWanted) next.delete(id);
      else next.add(id);
      setWithout(next);
    },
  });
  return (
    <section class="preview-import" aria-labelledby="import-preview">
      <h2 id="import-preview" ref={title} tabIndex={-1}>
        {say("importPreview", name)}
      </h2>
      {plan.added.length + plan.changed.length === 0 && <p>{say("importNothingNew")}</p>}
      <RefusedFiles refused={refused} />
      <PreviewGroup
        title={say("importNew", String(plan.added.length))}
        rows={plan.added}
        show={(fields) => <PlanRow fields={fields} {...choice(fields.id)} />}
      />
      <PreviewGroup
        title={say("importFilled", String(plan.changed.length))}
        rows={plan.changed}
        show={({ before, after }) => <PlanRow fields={before} adds={addsOf(before, after)} {...choice(before.id)} />}
      />
      <PreviewGroup
        title={say("importSkipped", String(skipped.length))}
        rows={skipped}
        show={(row) => <RowFacts text={row.text} rows={[row]} reason={row.reason} />}
      />
      <PreviewGroup
        title={say("importSame", String(plan.same.length))}
        rows={plan.same}
        isFolded
        show={(row) => <RowFacts text={row.fields.text} rows={[row]} />}
      />
      <div class="acts">
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
