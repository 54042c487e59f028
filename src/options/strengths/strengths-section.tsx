import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { achievementsShowing } from "../../core/insight/strengths-shown-by";
import type { Strength } from "../../core/model/strength";
import { say } from "../../platform/words";
import { useFocus, useFocusWish } from "../../ui/use-focus";
import type { KeptRecord } from "../follow-record";
import { Section } from "../parts/section";
import { UndoNotice } from "../parts/undo-notice";
import type { OptionsPorts } from "../ports";
import { AchievementPicker } from "./achievement-picker";
import { AddStrength } from "./add-strength";
import { NoAchievements } from "./no-achievements";
import { StrengthNameForm } from "./strength-name-form";
import { type StrengthOrder, StrengthOrderChoice } from "./strength-order-choice";
import { StrengthRow } from "./strength-row";
import { StrengthWords } from "./strength-words";
import { useStrengths } from "./use-strengths";

interface StrengthsSectionProps {
  readonly record: Pick<KeptRecord, "strengths" | "achievements">;
  /** The strength the address names, or an empty text. */
  readonly item: string;
  readonly ports: Pick<OptionsPorts, "strengths" | "readDraft" | "saveDraft">;
}

/** What is open in the place of a row. */
interface Open {
  readonly id: string;
  readonly what: "name" | "pick";
}

/** The person's strengths, and what they did that shows them. */
export function StrengthsSection({ record: { strengths, achievements }, item, ports }: StrengthsSectionProps) {
  const wish = useFocusWish();
  const acts = useStrengths(strengths, ports.strengths, wish);
  const [order, setOrder] = useState<StrengthOrder>("newest");
  const [open, setOpen] = useState<Open | null>(null);
  const byId = useMemo(() => new Map(achievements.map((one) => [one.id, one])), [achievements]);
  const list = useFocus<HTMLUListElement>(wish, "list");
  const named = useRef<HTMLLIElement>(null);
  useEffect(() => named.current?.scrollIntoView({ block: "nearest" }), [item]);
  const close = () => {
    if (open) wish.current = `${open.what} ${open.id}`;
    setOpen(null);
  };
  const form = (strength: Strength, what: Open["what"]) => {
    const { id } = strength;
    if (what === "name")
      return (
        <StrengthNameForm
          strength={strength}
          drafts={ports}
          isThere={(typed) => (acts.find(typed)?.id ?? id) !== id}
          onKeep={(next) => ports.strengths.rename(id, next)}
          onClose={close}
        />
      );
    if (achievements.length === 0) return <NoAchievements onClose={close} />;
    return (
      <AchievementPicker
        {...{ strength, achievements, byId }}
        onKeep={(next) => ports.strengths.show(id, next)}
        onClose={close}
      />
    );
  };
  return (
    <Section title={say("strengthsTitle")} lead={say(strengths.length === 0 ? "strengthsNone" : "strengthsLead")}>
      <AddStrength drafts={ports} isThere={(name) => acts.find(name) !== undefined} onAdd={ports.strengths.add} />
      {acts.deleted.length > 0 && <UndoNotice wish={wish} onUndo={() => void acts.bringBack()} />}
      {acts.hasFailed && <p role="alert">{say("notDone")}</p>}
      {strengths.length > 1 && <StrengthOrderChoice order={order} onChoose={setOrder} />}
      {strengths.length > 0 && (
        <ul ref={list} class="list" tabIndex={-1} aria-label={say("yourStrengths")}>
          {inOrder(strengths, order).map((strength) => (
            <li
              key={strength.id}
              ref={strength.id === item ? named : null}
              data-here={strength.id === item || undefined}
            >
              {open?.id === strength.id ? (
                form(strength, open.what)
              ) : (
                <StrengthRow
                  strength={strength}
                  shownBy={achievementsShowing(strength, byId)}
                  wish={wish}
                  onRename={() => setOpen({ id: strength.id, what: "name" })}
                  onPick={() => setOpen({ id: strength.id, what: "pick" })}
                  onDelete={() => void acts.remove(strength, "undo")}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <StrengthWords isThere={(name) => acts.find(name) !== undefined} onToggle={(name) => void acts.toggle(name)} />
    </Section>
  );
}

function inOrder(strengths: readonly Strength[], order: StrengthOrder): readonly Strength[] {
  return order === "newest" ? [...strengths].reverse() : [...strengths].sort((a, b) => a.name.localeCompare(b.name));
}
