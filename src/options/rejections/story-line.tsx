import { type AboutRejection, type StoryEvent, tellStory } from "../../core/insight/story";
import { say } from "../../platform/words";
import { dayOf } from "../../ui/day";
import { Says } from "../../ui/says";
import { stepWords } from "../../ui/step-words";
import { nextWords } from "../kept-words";

/** What happened with an application, from its mail on, as stones on a line with their days. */
export function StoryLine(about: AboutRejection) {
  return (
    <ol class="story">
      {tellStory(about).map((event) => (
        <li
          key={`${event.kind} ${event.at} ${"step" in event ? event.step : ""}`}
          data-mail={event.kind === "mail" || undefined}
        >
          <span class="small soft">{dayOf(event.at)}</span>
          <span aria-hidden="true" />
          {event.kind === "mail" ? <TheirAnswer rejection={about.rejection} /> : <p>{sayEvent(event)}</p>}
        </li>
      ))}
    </ol>
  );
}

function TheirAnswer({ rejection: { host, decision, reason, language } }: Pick<AboutRejection, "rejection">) {
  if (decision === null && reason === null) {
    return <p>{say(host === "hand" ? "storyAnswerCame" : "storyMail")}</p>;
  }
  return (
    <div class="stack">
      <Says text={decision} language={language} />
      {reason !== null && reason !== decision && <Says text={reason} language={language} />}
    </div>
  );
}

function sayEvent(event: Exclude<StoryEvent, { readonly kind: "mail" }>): string {
  switch (event.kind) {
    case "step":
      return say(stepWords[event.step].title);
    case "reply-put":
      return say("storyReplyPut");
    case "reply-sent":
      return say("storyReplySent");
    case "feedback":
      return event.feedback.from === null ? say("storyAnswer") : say("storyAnswerFrom", event.feedback.from);
    case "follow-up":
      return say("storyDid", event.followUp.text.trim() || say(nextWords[event.followUp.kind]));
  }
}
