import { useState } from "preact/hooks";
import { endedWithSearch } from "../../core/insight/ended-with-search";
import { addDays } from "../../core/model/calendar-day";
import type { FollowUp, FollowUpChange, FollowUpFields } from "../../core/model/follow-up";
import { newFollowUpDraftId } from "../../core/model/note";
import type { Settings } from "../../core/model/settings";
import { hasCome } from "../../core/recovery/follow-ups";
import { say, type WordKey } from "../../platform/words";
import { dayHere, sayDay } from "../../ui/day";
import { Icon } from "../../ui/icon";
import { NotifyOffer } from "../../ui/notify-offer";
import { useFocusWish } from "../../ui/use-focus";
import type { KeptRecord } from "../follow-record";
import { Section } from "../parts/section";
import { UndoNotice } from "../parts/undo-notice";
import { WishButton } from "../parts/wish-button";
import type { OptionsPorts } from "../ports";
import { nameCalendar, toCalendarEntry } from "./calendar-entry";
import { FollowUpForm } from "./follow-up-form";
import { FollowUpRow } from "./follow-up-row";

interface FollowUpsSectionProps {
  readonly record: Pick<KeptRecord, "rejections" | "followUps" | "seasons">;
  readonly settings: Settings;
  /** The id of the follow-up the address leads to; empty where it leads to none. */
  readonly item: string;
  readonly ports: Pick<OptionsPorts, "followUps" | "readDraft" | "saveDraft">;
}

/** Something that was done here, and how it is taken back. */
interface Undoable {
  readonly words: WordKey;
  readonly undo: () => Promise<boolean>;
}

/** What the person wants to come back to: what is due, what comes, what is done, and what ended undone with a search. */
export function FollowUpsSection({ record, settings, item, ports }: FollowUpsSectionProps) {
  const { rejections, followUps, seasons } = record;
  const { isDiscreet, notifies, isNotifyingSettled } = settings;
  const [editing, setEditing] = useState<string | null>(null);
  const [undoable, setUndoable] = useState<readonly Undoable[]>([]);
  const [planned, setPlanned] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const wish = useFocusWish();
  const last = undoable.at(-1);
  const today = dayHere();
  const rejectionOf = (id: string) => rejections.find((one) => one.id === id);
  const open = followUps.filter(({ doneAt }) => doneAt === null);
  const due = open.filter((one) => hasCome(one, today));
  const coming = open.filter((one) => !hasCome(one, today));
  const settled = followUps.filter(({ doneAt }) => doneAt !== null).sort((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0));
  const done = settled.filter((one) => !endedWithSearch(one, seasons));
  const ended = settled.filter((one) => endedWithSearch(one, seasons));

  const carryOut = async (act: Promise<boolean>): Promise<boolean> => {
    setPlanned(null);
    const isDone = await act;
    setFailed(!isDone);
    return isDone;
  };
  /** The row goes, or goes to another list; focus goes to the way back. */
  const carryOutFor = async (act: Promise<boolean>, after: Undoable) => {
    if (!(await carryOut(act))) return;
    wish.current = "undo";
    setUndoable((before) => [...before, after]);
  };
  const remove = (one: FollowUp) =>
    carryOutFor(ports.followUps.remove(one.id), {
      words: "achievementDeleted",
      undo: () => ports.followUps.restore(one),
    });
  const settle = (one: FollowUp, isDone: boolean) =>
    carryOutFor(ports.followUps.settle(one.id, isDone), {
      words: isDone ? "dueSettled" : "followUpReopened",
      // What is opened again was done then, or ended with a search; it was not done now.
      undo: () => (isDone ? ports.followUps.settle(one.id, false) : ports.followUps.restore(one)),
    });
  const undo = async () => {
    if (!last || !(await carryOut(last.undo()))) return;
    // The row may not be back yet; the button for more is always there.
    wish.current = undoable.length > 1 ? "undo" : "edit new";
    setUndoable(undoable.slice(0, -1));
  };
  /** One that was done is open again, also when it is planned for the same day in the same words. */
  const write = async (rejectionId: string, fields: FollowUpFields) => {
    const isKept = await ports.followUps.write(rejectionId, fields);
    if (isKept) setPlanned(fields.day);
    return isKept;
  };
  const change = async (id: string, { day }: FollowUpFields, changed: FollowUpChange) => {
    const isKept = await ports.followUps.change(id, changed);
    if (isKept) setPlanned(day);
    return isKept;
  };
  const closeForm = (id: string) => {
    wish.current = `edit ${id}`;
    setEditing(null);
  };
  const save = (some: readonly FollowUp[]) => {
    const entries = some.map((one) => toCalendarEntry(one, rejectionOf(one.rejectionId), isDiscreet));
    ports.followUps.saveCalendar(nameCalendar(isDiscreet), entries);
  };
  const form = { rejections, followUps, isDiscreet, ports };
  const list = (some: readonly FollowUp[]) => (
    <ul class="list">
      {some.map((one) => (
        <li key={one.id} data-here={one.id === item || undefined}>
          {editing === one.id ? (
            <FollowUpForm
              {...form}
              start={one}
              firstDay={one.day}
              onKeep={(_, ...said) => change(one.id, ...said)}
              onClose={() => closeForm(one.id)}
            />
          ) : (
            <FollowUpRow
              followUp={one}
              rejection={rejectionOf(one.rejectionId)}
              today={today}
              isHere={one.id === item}
              wish={wish}
              onSettle={(isDone) => void settle(one, isDone)}
              onEdit={() => setEditing(one.id)}
              onSave={() => save([one])}
              onDelete={() => void remove(one)}
            />
          )}
        </li>
      ))}
    </ul>
  );
  const folded = (words: WordKey, some: readonly FollowUp[]) =>
    some.length > 0 && (
      <details class="folded" open={some.some(({ id }) => id === item)}>
        <summary>
          <Icon name="on" /> {say(words)}
        </summary>
        {list(some)}
      </details>
    );
  return (
    <Section title={say("followUpsTitle")} lead={say(followUps.length === 0 ? "followUpsNone" : "followUpsLead")}>
      {last && <UndoNotice wish={wish} words={say(last.words)} onUndo={() => void undo()} />}
      {hasFailed && <p role="alert">{say("notDone")}</p>}
      {due.length > 0 && (
        <div class="stack tight">
          <h2>{say("followUpsDue")}</h2>
          {list(due)}
          {!notifies && !isNotifyingSettled && <NotifyOffer ports={ports.followUps} />}
        </div>
      )}
      {coming.length > 0 && (
        <div class="stack tight">
          <h2>{say("followUpsComing")}</h2>
          {list(coming)}
        </div>
      )}
      {rejections.length === 0 ? (
        <>
          <p class="soft">{say("followUpsNoRejection")}</p>
          <a class="btn start" href="#rejections">
            {say("toRejections")}
          </a>
        </>
      ) : editing === "new" ? (
        <FollowUpForm
          {...form}
          start={null}
          firstDay={addDays(today, 7)}
          onKeep={write}
          onClose={() => closeForm("new")}
        />
      ) : (
        <div class="line">
          <WishButton
            {...{ wish, name: "edit new", kind: "btn", words: "followUpAdd", draftId: newFollowUpDraftId }}
            onPress={() => setEditing("new")}
          />
          {open.length > 1 && (
            <button type="button" class="btn" data-kind="quiet" onClick={() => save(open)}>
              {say("followUpCalendarAll")}
            </button>
          )}
        </div>
      )}
      <div class="stack tight small soft">
        {open.length > 0 && <p>{say("followUpCalendarHint")}</p>}
        <p role="status">{planned !== null && say("followUpPlanned", sayDay(planned, today))}</p>
      </div>
      {folded("followUpsDone", done)}
      {folded("followUpsEnded", ended)}
    </Section>
  );
}
