import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import {
  type FollowUp,
  type FollowUpChange,
  type FollowUpFields,
  followUpId,
  followUpKinds,
  followUpTextLimit,
} from "../../core/model/follow-up";
import { type Fields, followUpDraftId, newFollowUpDraftId } from "../../core/model/note";
import type { Rejection } from "../../core/model/rejection";
import { say } from "../../platform/words";
import { dayOf } from "../../ui/day";
import { followUpWords } from "../../ui/follow-up-words";
import { useAlone } from "../../ui/use-alone";
import { type DraftPorts, useDraft } from "../../ui/use-draft";
import { changedSince } from "../parts/changed-since";
import { FormFoot } from "../parts/form-foot";
import { SelectField } from "../parts/select-field";
import { useTrouble } from "../parts/use-trouble";

interface FollowUpFormProps {
  /** What may be planned for; of a follow-up that is changed, its own alone. */
  readonly rejections: readonly Rejection[];
  readonly followUps: readonly FollowUp[];
  /** The one that is changed; null for a new one. */
  readonly start: FollowUp | null;
  /** The day that stands there at first. */
  readonly firstDay: string;
  readonly isDiscreet: boolean;
  readonly ports: DraftPorts;
  /** Resolves to whether it was kept. `changed` is what is not as it was when the form opened. */
  readonly onKeep: (rejectionId: string, fields: FollowUpFields, changed: FollowUpChange) => Promise<boolean>;
  readonly onClose: () => void;
}

/** One thing to come back to, planned or changed. What is typed is kept as a draft until it is kept for good. */
export function FollowUpForm(props: FollowUpFormProps) {
  const { rejections, followUps, start, firstDay, isDiscreet, ports } = props;
  const id = useId();
  const place = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => place.current?.querySelector<HTMLElement>("select, input")?.focus(), []);
  const trouble = useTrouble();
  const [first] = useState({
    about: start?.rejectionId ?? rejections[0]?.id ?? "",
    kind: start?.kind ?? "stay-in-touch",
    day: start?.day ?? firstDay,
    text: start?.text ?? "",
  });
  const draftId = start ? followUpDraftId(start.rejectionId, start.kind) : newFollowUpDraftId;
  // A new one is a draft as it stands there: what it is about must not be another one when it is gone on with.
  const draft = useDraft(draftId, first, ports, start ? "typed" : "all");
  const { fields, type } = draft;
  const alone = useAlone();
  const about = rejections.some((one) => one.id === fields["about"]) ? (fields["about"] ?? "") : first.about;
  const kind = followUpKinds.find((one) => one === fields["kind"]) ?? first.kind;
  const { day = "", text = "" } = fields;
  const replaces = !start && followUps.some((one) => one.doneAt === null && one.id === followUpId(about, kind));

  /** What was typed since it was kept stays a draft. */
  const close = (kept: Fields) => {
    draft.forget(kept);
    props.onClose();
  };
  const keep = async () => {
    const said = { day, text: text.trim() };
    const changed = changedSince({ day: first.day, text: first.text }, said);
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) trouble.tell(say("followUpNoDay"), `${id}-day`);
    else if (await props.onKeep(about, { kind, ...said }, changed)) close(fields);
    else trouble.tell(say("notKept"));
  };
  return (
    <form
      ref={place}
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void alone(keep);
      }}
    >
      {start ? (
        <h3>{say(followUpWords[kind])}</h3>
      ) : (
        <>
          <SelectField id={`${id}-about`} label="followUpAbout" value={about} onPick={(value) => type("about", value)}>
            {rejections.map((one) => (
              <option key={one.id} value={one.id}>
                {nameRejection(one, isDiscreet)}
              </option>
            ))}
          </SelectField>
          <SelectField id={`${id}-kind`} label="followUpKind" value={kind} onPick={(value) => type("kind", value)}>
            {followUpKinds.map((one) => (
              <option key={one} value={one}>
                {say(followUpWords[one])}
              </option>
            ))}
          </SelectField>
        </>
      )}
      <div class="field">
        <label for={`${id}-day`}>{say("followUpDay")}</label>
        <input
          id={`${id}-day`}
          type="date"
          class="input choice start"
          max="9999-12-31"
          {...trouble.of(`${id}-day`)}
          value={day}
          onInput={({ currentTarget }) => type("day", currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-text`}>{say("followUpWords")}</label>
        <span class="hint">{say("followUpWordsHint")}</span>
        <textarea
          id={`${id}-text`}
          class="input"
          rows={2}
          dir="auto"
          maxLength={followUpTextLimit}
          value={text}
          onInput={({ currentTarget }) => type("text", currentTarget.value)}
        />
      </div>
      {replaces && <p class="small soft">{say("followUpReplaces")}</p>}
      <FormFoot
        trouble={trouble}
        draft={draft}
        onCancel={props.onClose}
        keep={start ? "keepIt" : "followUpPlan"}
        isPrimary={false}
      />
    </form>
  );
}

/** A list of the browser's own cannot blur a name, so in discreet mode it has none. */
function nameRejection({ role, company, sentAt, createdAt }: Rejection, isDiscreet: boolean): string {
  const names = [role ?? say("anApplication"), isDiscreet ? null : company, dayOf(sentAt ?? createdAt)];
  return names.filter(Boolean).join(", ");
}
