import { useState } from "preact/hooks";
import { findAchievements, listTags } from "../core/insight/find-achievements";
import type { Achievement, AchievementFields } from "../core/model/achievement";
import { achievementDraftId } from "../core/model/note";
import { say } from "../platform/words";
import { Notice } from "../ui/notice";
import { AchievementForm } from "./achievement-form";
import { AchievementRow } from "./achievement-row";
import { AddAchievement } from "./add-achievement";
import type { OptionsPorts } from "./ports";
import { Section } from "./section";

interface AchievementsSectionProps {
  readonly achievements: readonly Achievement[];
  readonly ports: OptionsPorts;
}

/** Most rows that are drawn at once; a search finds the others. */
const mostRows = 200;

/** What the person did well: written down, found, changed, pinned, deleted and brought back. */
export function AchievementsSection({ achievements, ports }: AchievementsSectionProps) {
  const [search, setSearch] = useState("");
  const [tags, setTags] = useState<readonly string[]>([]);
  const [editing, setEditing] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<readonly Achievement[]>([]);
  const known = listTags(achievements);
  const chosen = tags.filter((tag) => known.includes(tag));
  const found = findAchievements(achievements, search, chosen);

  const remove = async (achievement: Achievement) => {
    if (await ports.deleteAchievement(achievement.id)) setDeleted((before) => [...before, achievement]);
  };
  const bringBack = async () => {
    const last = deleted.at(-1);
    if (last && (await ports.writeAchievement(fieldsOf(last), last.id))) setDeleted(deleted.slice(0, -1));
  };
  return (
    <Section
      title={say("achievementsTitle")}
      lead={say(achievements.length === 0 ? "achievementsNone" : "achievementsLead")}
    >
      <AddAchievement ports={ports} />
      {deleted.length > 0 && (
        <Notice kind="done" words={say("achievementDeleted")}>
          <button type="button" class="link" onClick={() => void bringBack()}>
            {say("undo")}
          </button>
        </Notice>
      )}
      {achievements.length > 0 && (
        <>
          <div class="tools">
            <input
              type="search"
              class="input search"
              aria-label={say("achievementsSearch")}
              placeholder={say("achievementsSearch")}
              value={search}
              onInput={({ currentTarget }) => setSearch(currentTarget.value)}
            />
            {known.length > 0 && <TagFilter known={known} chosen={chosen} onChoose={setTags} />}
          </div>
          {found.length === 0 && <p role="status">{say("achievementsNotFound")}</p>}
          <ul class="list">
            {found.slice(0, mostRows).map((achievement) => (
              <li key={achievement.id}>
                {editing === achievement.id ? (
                  <AchievementForm
                    draftId={`${achievementDraftId}:${achievement.id}`}
                    start={achievement}
                    ports={ports}
                    onKeep={(fields) => ports.writeAchievement(fields, achievement.id)}
                    onClose={() => setEditing(null)}
                  />
                ) : (
                  <AchievementRow
                    achievement={achievement}
                    onEdit={() => setEditing(achievement.id)}
                    onDelete={() => void remove(achievement)}
                    onPin={() =>
                      void ports.writeAchievement(
                        { ...fieldsOf(achievement), isPinned: !achievement.isPinned },
                        achievement.id,
                      )
                    }
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

interface TagFilterProps {
  readonly known: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (tags: readonly string[]) => void;
}

function TagFilter({ known, chosen, onChoose }: TagFilterProps) {
  const toggle = (tag: string) =>
    onChoose(chosen.includes(tag) ? chosen.filter((other) => other !== tag) : [...chosen, tag]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons.
    <div class="line" role="group" aria-label={say("achievementTags")}>
      {known.map((tag) => (
        <button key={tag} type="button" class="tag" aria-pressed={chosen.includes(tag)} onClick={() => toggle(tag)}>
          {tag}
        </button>
      ))}
    </div>
  );
}

function fieldsOf({ text, role, date, tags, isPinned }: Achievement): AchievementFields {
  return { text, role, date, tags, isPinned };
}
