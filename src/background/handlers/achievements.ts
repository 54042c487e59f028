import { rankAchievements } from "../../core/insight/rank-achievements";
import { factsOf } from "../../core/recovery/facts";
import type { Handlers } from "../../messages/answer";
import { deleteAchievement, listAchievements, markShown, writeAchievement } from "../../store/achievements";
import { expectBinding } from "../bindings";
import { keep, lookUp, orNull } from "../look-up";

type Keys = "achievement/match" | "achievement/write" | "achievement/delete";

/** What the person did well. */
export const achievementHandlers: Pick<Handlers<"background">, Keys> = {
  async "achievement/match"({ tabId, messageKey }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    const kept = (await orNull(() => listAchievements())) ?? [];
    const matches = rankAchievements(kept, factsOf(await lookUp(binding)));
    await orNull(() =>
      markShown(
        matches.map(({ achievement }) => achievement.id),
        Date.now(),
      ),
    );
    return matches;
  },

  async "achievement/write"({ id, writeId, achievement }) {
    await keep(() => writeAchievement(id ?? writeId, achievement, Date.now()));
    return null;
  },

  async "achievement/delete"({ id }) {
    await keep(() => deleteAchievement(id));
    return null;
  },
};
