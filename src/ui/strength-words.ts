import { say, type WordKey } from "../platform/words";

/** Words that belong together: their heading, what it means, and the words, the first of which are offered beside a mail. */
const groups = [
  ["strengthsSkillsTitle", "strengthsSkillsLead", "strengthsSkills", "strengthsSkillsMore"],
  ["strengthsTalentsTitle", "strengthsTalentsLead", "strengthsTalents", "strengthsTalentsMore"],
  ["strengthsGiftsTitle", "strengthsGiftsLead", "strengthsGifts", "strengthsGiftsMore"],
] as const satisfies readonly (readonly WordKey[])[];

interface StrengthGroup {
  readonly title: WordKey;
  readonly lead: WordKey;
  readonly words: readonly string[];
}

/** Plain words for what somebody is good at, in groups. */
export function strengthGroups(): readonly StrengthGroup[] {
  return groups.map(([title, lead, first, more]) => ({ title, lead, words: [...split(first), ...split(more)] }));
}

/** Some of each group, for whoever has no list of their own yet. */
export function strengthsToStart(): readonly string[] {
  const [skills, talents, gifts] = groups.map(([, , first]) => split(first)) as [string[], string[], string[]];
  return gifts.flatMap((gift, index) => [gift, talents[index], skills[index]].filter((word) => word !== undefined));
}

function split(words: WordKey): string[] {
  return say(words).split(/\s*[,،、]\s*/u);
}
