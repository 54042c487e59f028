import { useContext } from "preact/hooks";
import { findThemes, newestFirst, saidAt } from "../../core/insight/feedback-themes";
import type { Feedback } from "../../core/model/feedback";
import type { Rejection } from "../../core/model/rejection";
import { say } from "../../platform/words";
import { Discretion } from "../../ui/discretion";
import { themeWords } from "../../ui/theme-words";
import { calendarMonth, dayAndYear } from "../parts/calendar-words";
import { Panel } from "../parts/panel";
import { Section } from "../parts/section";
import { sayThemes } from "./say-themes";

interface FeedbackSectionProps {
  readonly feedback: readonly Feedback[];
  readonly rejections: readonly Rejection[];
}

/** What they told the person, over time: what came up how often and when, and what to work on. */
export function FeedbackSection({ feedback, rejections }: FeedbackSectionProps) {
  const themes = findThemes(feedback);
  const sorted = newestFirst(feedback);
  const goals = sorted.filter(({ goal }) => goal !== "");
  const isDiscreet = useContext(Discretion);
  const nameOf = ({ rejectionId }: Feedback) => {
    const rejection = rejections.find(({ id }) => id === rejectionId);
    const company = isDiscreet ? null : rejection?.company;
    return company ?? rejection?.role ?? say("anApplication");
  };
  return (
    <Section title={say("feedbackTitle")} lead={say(feedback.length === 0 ? "feedbackNoneYet" : "feedbackLead")}>
      {sorted.length === 0 && (
        <a class="btn start" href="#rejections">
          {say("toRejections")}
        </a>
      )}
      {themes.total > 0 && (
        <Panel title={sayThemes(themes)}>
          {themes.isSmall && <p class="soft">{say("themesSmall")}</p>}
          <table class="counts">
            <caption class="sr">{say("themesTable")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("themesTheme")}</th>
                <th scope="col">{say("themesCount")}</th>
                <th scope="col">{say("themesWhen")}</th>
              </tr>
            </thead>
            <tbody>
              {themes.themes.map(({ theme, count, months }) => (
                <tr key={theme}>
                  <th scope="row">{say(themeWords[theme])}</th>
                  <td>{count}</td>
                  <td>{months.map(calendarMonth).join(", ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
      {goals.length > 0 && (
        <Panel title={say("feedbackGoals")}>
          <ul class="lines">
            {goals.map(({ id, goal }) => (
              <li key={id} class="wraps">
                <bdi>{goal}</bdi>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {sorted.length > 0 && (
        <Panel title={say("feedbackAll")}>
          {sorted.map((one) => (
            <div key={one.id} class="kept">
              <blockquote dir="auto" class="own-words">
                {one.text}
              </blockquote>
              <p class="small soft wraps">
                <a class="link" data-soft href={`#rejections/${one.rejectionId}`}>
                  <bdi>{nameOf(one)}</bdi>
                </a>
                {", "}
                {dayAndYear(saidAt(one))}
              </p>
            </div>
          ))}
        </Panel>
      )}
    </Section>
  );
}
