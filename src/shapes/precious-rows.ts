import * as v from "valibot";
import { achievementKinds } from "../core/model/achievement";

const text = v.string();
const texts = v.array(text);
const id = v.pipe(text, v.minLength(1));
const time = v.pipe(v.number(), v.finite());
const times = { createdAt: time, updatedAt: time };

/**
 * The rows of the precious part as they are kept, field by field. No limit stands here: what a person once could write has to
 * come back, whatever the limits are by then. Who reads them says what becomes of a field more or less: a backup is refused,
 * the copy beside the database is not.
 */
export const preciousRows = {
  achievements: {
    id,
    text,
    situation: text,
    action: text,
    result: text,
    number: text,
    date: text,
    role: text,
    employer: text,
    skills: texts,
    tags: texts,
    kind: v.picklist(achievementKinds),
    link: text,
    pin: v.nullable(time),
    shownAt: v.nullable(time),
    ...times,
  },
  strengths: { id, name: text, shownBy: texts, ...times },
  wordings: { id, name: text, text, ...times },
};
