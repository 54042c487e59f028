import type { Planned } from "../core/model/follow-up";
import type { RecordKeys } from "../core/model/mail";
import type { WrittenAt } from "../core/model/note";
import type { MailMark, Rejection } from "../core/model/rejection";
import { type Habits, habitRange, readHabits } from "../core/recovery/habits";
import { type Database, database } from "./database";
import { findPlanned } from "./follow-ups";
import { findMailMark } from "./mails";
import { findWrittenDays } from "./notes";
import { findRejection } from "./rejections";

/** Everything that is stored about an open mail, as far as a page may be told; and what the person does elsewhere. */
export interface KeptOfMail {
  readonly mark: MailMark | null;
  readonly rejection: Rejection | null;
  readonly writtenAt: WrittenAt;
  readonly followUps: readonly Planned[];
  readonly habits: Habits;
}

/** Reads what is stored about a mail. Throws what reading throws. */
export async function findKept(keys: RecordKeys, db: Database = database): Promise<KeptOfMail> {
  const rejection = await findRejection(keys, db);
  return {
    mark: await findMailMark(keys, db),
    rejection,
    writtenAt: await findWrittenDays(keys, rejection, db),
    followUps: rejection ? await findPlanned(rejection.id, db) : [],
    habits: await findHabits(rejection?.id ?? null, db),
  };
}

/** What the person did beside the mails before, but for one. */
async function findHabits(exceptId: string | null, db: Database = database): Promise<Habits> {
  const newest = await db.rejections
    .orderBy("updatedAt")
    .reverse()
    .limit(habitRange + 1)
    .toArray();
  return readHabits(newest.filter(({ id }) => id !== exceptId).slice(0, habitRange));
}
