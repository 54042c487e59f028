import { type Achievement, blankAchievement } from "../../src/core/model/achievement";
import { pickOne, seededRandom } from "./seeded-random";

const lists = {
  verbs: "Led Built Cut Mended Taught Moved Planned Wrote Saved Ran Started Finished Measured Brought Kept",
  things:
    "workshop migration checkout report team budget pipeline archive garden exhibition timetable résumé survey contract cluster kitchen library course grant release",
  places: "Berlin Halden Porto Lyon Graz Cork Bergen Leeds Turku Ghent",
  skills: "kubernetes SQL planning listening Python welding teaching budgeting research writing",
  tags: "leading numbers research people learning order care",
  syllables: "ka re mo ti sel bran du vor lin pa che os tur gel fi nor sa wen bu ray",
};

/** As many achievements as are asked for, the same in every run; five are pinned, the last is the newest. */
export function makeLongRecord(count: number): Achievement[] {
  const random = seededRandom(7);
  const one = (list: keyof typeof lists) => pickOne(lists[list].split(" "), random);
  const name = () => one("syllables") + one("syllables") + one("syllables");
  const upTo = (most: number) => Math.floor(random() * most);
  return Array.from({ length: count }, (_, at) => ({
    ...blankAchievement,
    id: `achievement-${at}`,
    text: `${one("verbs")} the ${name()} ${one("things")} with ${upTo(40)} people in ${one("places")}`,
    situation: `The ${one("things")} had a ${name()} and a new plan was wanted before the ${name()} ${one("things")}.`,
    result: `${upTo(90)} % less ${name()}, and the ${one("things")} is still in use.`,
    employer: `${one("syllables")}${one("syllables")} ${one("places")}`,
    date: String(2005 + upTo(20)),
    skills: [one("skills"), one("skills")],
    tags: [one("tags")],
    pin: at < 5 ? at : null,
    createdAt: 1_600_000_000_000 + at,
    updatedAt: 1_600_000_000_000 + at,
    shownAt: null,
  }));
}
