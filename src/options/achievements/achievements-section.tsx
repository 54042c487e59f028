import { useState } from "preact/hooks";
import { findAchievements, listTags } from "../../core/insight/find-achievements";
import { type Achievement, fieldsOf, nextPin } from "../../core/model/achievement";
import { achievementDraftId } from "../../core/model/note";
import { say } from "../../platform/words";
import { QuickAchievement } from "../../ui/quick-achievement";
import { useFocusWish } from "../../ui/use-focus";
import { DeletedNotice } from "../parts/deleted-notice";
import { Section } from "../parts/section";
import type { OptionsPorts } from "../ports";
import { AchievementForm } from "./achievement-form";
import { AchievementRow } from "./achievement-row";
import { AchievementTools } from "./achievement-tools";

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
  const wish = useFocusWish();
  const known = listTags(achievements);
  const chosen = tags.filter((tag) => known.includes(tag));
  const found = findAchievements(achievements, search, chosen);

  const remove = async (achievement: Achievement) => {
    if (!(await ports.deleteAchievement(achievement.id))) return;
    wish.current = "undo";
    setDeleted((before) => [...before, achievement]);
  };
  const bringBack = async () => {
    const last = deleted.at(-1);
    if (!last || !(await ports.writeAchievement(fieldsOf(last), last.id))) return;
    wish.current = deleted.length > 1 ? "undo" : "search";
    setDeleted(deleted.slice(0, -1));
  };
  const closeForm = (id: string) => {
    wish.current = `edit ${id}`;
    setEditing(null);
  };
  return (
    <Section
      title={say("achievementsTitle")}
      lead={say(achievements.length === 0 ? "achievementsNone" : "achievementsLead")}
    >
      <QuickAchievement ports={ports} />
      {deleted.length > 0 && <DeletedNotice wish={wish} onUndo={() => void bringBack()} />}
      {achievements.length > 0 && (
        <>
          <AchievementTools {...{ wish, search, setSearch, known, chosen, setTags }} />
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
                    onClose={() => closeForm(achievement.id)}
                  />
                ) : (
                  <AchievementRow
                    achievement={achievement}
                    wish={wish}
                    onEdit={() => setEditing(achievement.id)}
                    onDelete={() => void remove(achievement)}
                    onPin={() =>
                      void ports.writeAchievement(
                        { ...fieldsOf(achievement), pin: achievement.pin === null ? nextPin(achievements) : null },
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
