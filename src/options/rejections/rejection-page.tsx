import { findNext } from "../../core/insight/story";
import type { Rejection } from "../../core/model/rejection";
import { say } from "../../platform/words";
import { dayOf, sayDay } from "../../ui/day";
import { Private } from "../../ui/discretion";
import { Icon } from "../../ui/icon";
import { Reach } from "../../ui/reach";
import { FeedbackList } from "../feedback/feedback-list";
import type { KeptRecord } from "../follow-record";
import { nextWords } from "../kept-words";
import { Panel } from "../parts/panel";
import { Section } from "../parts/section";
import type { OptionsPorts } from "../ports";
import { DeleteRejection } from "./delete-rejection";
import { RejectionFactsForm } from "./rejection-facts";
import { RejectionSteps } from "./rejection-steps";
import { StoryLine } from "./story-line";
import { WhatYouMade } from "./what-you-made";

interface RejectionPageProps {
  readonly rejection: Rejection;
  readonly record: Pick<KeptRecord, "notes" | "feedback" | "followUps" | "achievements" | "seasons">;
  readonly ports: Pick<
    OptionsPorts,
    | "deleteRejection"
    | "deleteFeedback"
    | "restoreFeedback"
    | "writeFeedback"
    | "changeFeedback"
    | "writeRejection"
    | "readDraft"
    | "saveDraft"
  >;
}

/** One application that ended, as a whole story: what they wrote, what was done and felt, what was learned, and what is next. */
export function RejectionPage({ rejection, record, ports }: RejectionPageProps) {
  const { id, role, company, stage, sentAt, createdAt } = rejection;
  const isOfThis = ({ rejectionId }: { readonly rejectionId: string }) => rejectionId === id;
  const feedback = record.feedback.filter(isOfThis);
  const followUps = record.followUps.filter(isOfThis);
  const next = findNext(followUps);
  return (
    <Section
      title={role ?? say("anApplication")}
      lead={
        <>
          {company !== null && <Private>{company}</Private>}
          {company !== null && ", "}
          {dayOf(sentAt ?? createdAt)}
        </>
      }
    >
      <a class="link back-link" data-soft href="#rejections">
        <Icon name="back" /> {say("rejectionsAll")}
      </a>
      <Reach stage={stage} />
      <StoryLine rejection={rejection} feedback={feedback} followUps={followUps} seasons={record.seasons} />
      <div class="two">
        <Panel title={say("storyMade")}>
          <WhatYouMade rejection={rejection} achievements={record.achievements} />
        </Panel>
        <Panel title={say("storyNext")}>
          {next.length === 0 && <p class="soft">{say("storyNothingNext")}</p>}
          <ul class="lines">
            {next.map((followUp) => (
              <li key={followUp.id} class="wraps">
                <bdi>{followUp.text.trim() || say(nextWords[followUp.kind])}</bdi>
                <p class="small soft">{sayDay(followUp.day)}</p>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
      <Panel title={say("feedbackTitle")}>
        <FeedbackList rejectionId={id} feedback={feedback} ports={ports} />
      </Panel>
      <Panel title={say("storySteps")}>
        <RejectionSteps rejection={rejection} notes={record.notes.filter(isOfThis)} />
      </Panel>
      <Panel title={say("factsTitle")}>
        <RejectionFactsForm rejection={rejection} ports={ports} onKeep={(facts) => ports.writeRejection(id, facts)} />
      </Panel>
      <DeleteRejection hasMail={rejection.host !== "hand"} onDelete={() => ports.deleteRejection(id)} />
    </Section>
  );
}
