import type { WordKey } from "../platform/words";

/** What a mood from 1 to 5 is called. */
export const moodWords: readonly WordKey[] = ["moodBad", "moodLow", "moodSoSo", "moodOkay", "moodGood"];
