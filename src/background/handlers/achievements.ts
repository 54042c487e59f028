import type { Handlers } from "../../messages/answer";
import { deleteAchievement, writeAchievement } from "../../store/achievements";
import { keep } from "../look-up";

type Keys = "achievement/write" | "achievement/delete";

/** What the person did well. */
export const achievementHandlers: Pick<Handlers<"background">, Keys> = {
  async "achievement/write"({ id, writeId, achievement }) {
    await keep(() => writeAchievement(id ?? writeId, achievement, Date.now()));
    return null;
  },

  async "achievement/delete"({ id }) {
    await keep(() => deleteAchievement(id));
    return null;
  },
};
