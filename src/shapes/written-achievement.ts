import * as v from "valibot";
import { achievementKinds, achievementLimits, isAchievementDate } from "../core/model/achievement";

const line = v.pipe(v.string(), v.maxLength(achievementLimits.line));
const text = v.pipe(v.string(), v.maxLength(achievementLimits.text));

/**
 * What may be written of an achievement, field by field, with the limits it is written under: for a message of one of our
 * pages, and for what comes in beside a résumé. What is kept already is read without them: see `preciousRows`.
 */
export const writtenAchievement = {
  text,
  situation: text,
  action: text,
  result: text,
  number: line,
  date: v.pipe(v.string(), v.check(isAchievementDate)),
  role: line,
  employer: line,
  skills: v.pipe(v.array(line), v.maxLength(achievementLimits.skills)),
  tags: v.pipe(v.array(line), v.maxLength(achievementLimits.tags)),
  kind: v.picklist(achievementKinds),
  link: v.pipe(v.string(), v.maxLength(achievementLimits.link)),
  pin: v.nullable(v.pipe(v.number(), v.finite())),
};
