import type { AchievementMatch } from "../../core/model/achievement";
import type { Extracted } from "../../core/model/rejection";
import { factsOf } from "../../core/recovery/facts";
import { type Handlers, Refusal } from "../../messages/answer";
import {
  changeAchievement,
  deleteAchievements,
  pinAchievements,
  restoreAchievements,
  tagAchievements,
  writeAchievement,
} from "../../store/achievements";
import { getRejection } from "../../store/rejections";
import { expectBinding } from "../bindings";
import { followDeletion } from "../keep-snapshot";
import { keepSoon, lookUp, orNull } from "../look-up";
import { matchAchievements } from "../match-achievements";
import { rememberShown } from "../remember-shown";

type Keys =
  | "achievement/match"
  | "rejection/match"
  | "achievement/write"
  | "achievement/change"
  | "achievement/delete"
  | "achievement/restore"
  | "achievement/pin"
  | "achievement/tag";

/** What the person did well. */
export const achievementHandlers: Pick<Handlers<"background">, Keys> = {
  async "achievement/match"({ tabId, messageKey }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    const matches = await matchTo(factsOf(await lookUp(binding)));
    await rememberShown(binding.keys, matches);
    return matches;
  },

  async "rejection/match"({ id }) {
    const rejection = await keepSoon(() => getRejection(id));
    if (!rejection) throw new Refusal("no-mail");
    const matches = await matchTo(rejection);
    await rememberShown(rejection, matches);
    return matches;
  },

  async "achievement/write"({ writeId, achievement }) {
    await keepSoon(() => writeAchievement(writeId, achievement, Date.now()));
    return null;
  },

  async "achievement/change"({ id, changed }) {
    if (!(await keepSoon(() => changeAchievement(id, changed, Date.now())))) throw new Refusal("refused");
    return null;
  },

  async "achievement/delete"({ ids }) {
    await keepSoon(() => deleteAchievements(ids));
    await followDeletion(ids);
    return null;
  },

  async "achievement/restore"({ achievements }) {
    await keepSoon(() => restoreAchievements(achievements));
    return null;
  },

  async "achievement/pin"({ pinned }) {
    await keepSoon(() => pinAchievements(pinned, Date.now()));
    return null;
  },

  async "achievement/tag"({ ids, tag, isOn }) {
    await keepSoon(() => tagAchievements(ids, tag, isOn, Date.now()));
    return null;
  },
};

/** The three that fit an application best; none where the database cannot be read. */
async function matchTo(facts: Extracted): Promise<AchievementMatch[]> {
  return (await orNull(() => matchAchievements(facts))) ?? [];
}
