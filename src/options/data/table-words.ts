import type { TableName } from "../../core/model/tables";
import type { WordKey } from "../../platform/words";

/** What each table holds, in the order one cares for it. */
export const tableWords: readonly (readonly [TableName, WordKey])[] = [
  ["achievements", "achievementsTitle"],
  ["strengths", "strengthsTitle"],
  ["rejections", "rejectionsTitle"],
  ["notes", "tableNotes"],
  ["feedback", "feedbackTitle"],
  ["followUps", "followUpsTitle"],
  ["seasons", "tableSeasons"],
  ["wordings", "tableWordings"],
  ["drafts", "tableDrafts"],
  ["mails", "tableMails"],
  ["memory", "tableMemory"],
];
