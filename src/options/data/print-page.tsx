import type { Achievement } from "../../core/model/achievement";
import { groupAchievements } from "../../exchange/group-achievements";
import { say } from "../../platform/words";
import { Icon } from "../../ui/icon";
import { calendarMonth } from "../parts/calendar-words";
import { Panel } from "../parts/panel";
import { Section } from "../parts/section";

interface PrintPageProps {
  readonly achievements: readonly Achievement[];
  /** Stands on top; may be empty. */
  readonly name: string;
  readonly print: () => void;
}

/** All achievements as a page for paper: by year and role, the name on top, and nothing of the page around it. */
export function PrintPage({ achievements, name, print }: PrintPageProps) {
  const title = say("paperTitle");
  return (
    <Section title={name === "" ? title : name} lead={name === "" ? "" : title}>
      <a class="link back-link" data-soft href="#data">
        <Icon name="back" /> {say("dataTitle")}
      </a>
      <div class="line screen-only">
        <button type="button" class="btn" onClick={print}>
          {say("seasonPrint")}
        </button>
      </div>
      {achievements.length === 0 && <p class="soft">{say("paperNothing")}</p>}
      {groupAchievements(achievements).map(({ year, roles }) => (
        <Panel key={year} title={year === "" ? say("paperUndated") : year}>
          {roles.map(({ role, achievements: ofRole }) => (
            <div key={role} class="stack">
              {role !== "" && (
                <h3 class="wraps">
                  <bdi>{role}</bdi>
                </h3>
              )}
              <ul class="lines">
                {ofRole.map((achievement) => (
                  <PaperItem key={achievement.id} achievement={achievement} />
                ))}
              </ul>
            </div>
          ))}
        </Panel>
      ))}
    </Section>
  );
}

function PaperItem({ achievement }: { readonly achievement: Achievement }) {
  const { text, date, situation, action, result, number, skills, link } = achievement;
  const told = [situation, action, result].filter((one) => one.trim() !== "");
  const about = [date.length === 7 ? calendarMonth(date) : "", number, skills.join(", "), link].filter(Boolean);
  return (
    <li class="wraps">
      <p class="own-words" dir="auto">
        {text}
      </p>
      {told.map((one) => (
        <p key={one} class="small own-words" dir="auto">
          {one}
        </p>
      ))}
      {about.length > 0 && <bdi class="small soft">{about.join(" · ")}</bdi>}
    </li>
  );
}
