import { type AchievementFields, type AchievementKind, fieldsOf } from "../core/model/achievement";
import { writeOwnMeta } from "./own-meta";

type Entry = Readonly<Record<string, unknown>>;

/** What can be said of the person whose résumé it is. */
export interface ResumeAbout {
  readonly name: string;
}

/**
 * A résumé of the form JSON Resume 1.0.0: https://docs.jsonresume.org/schema. Every achievement stands in the part other tools
 * look for it in; in `meta` it stands once more with everything that has no place there, so that reading the file again
 * loses nothing.
 */
export function writeJsonResume(achievements: readonly AchievementFields[], about: ResumeAbout, now: Date): string {
  const all = achievements.map(fieldsOf);
  const of = (kind: AchievementKind) => all.filter((one) => one.kind === kind);
  const resume = {
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: told({ name: about.name }),
    work: writeJobs(of("result")),
    projects: of("project").map(writeProject),
    awards: of("award").map(({ text, date, employer, situation }) =>
      told({ title: text, date: isoOf(date), awarder: employer, summary: situation }),
    ),
    certificates: of("learning").map(({ text, date, employer, link }) =>
      // A certificate's date must be a whole day, so a year alone has no place.
      told({ name: text, date: isoOf(date).length === 7 ? `${date}-01` : "", issuer: employer, url: addressOf(link) }),
    ),
    skills: of("skill").map(({ text, result, skills }) => told({ name: text, level: result, keywords: skills })),
    references: of("praise").map(({ text, situation }) => told({ name: situation, reference: text })),
    meta: { version: "v1.0.0", lastModified: now.toISOString().slice(0, 19), ...writeOwnMeta(all) },
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

/** One entry for each job. When it began and ended is not known: the date of an achievement is not the job's. */
function writeJobs(results: readonly AchievementFields[]): Entry[] {
  const jobs = new Map<string, { readonly employer: string; readonly role: string; readonly texts: string[] }>();
  for (const { employer, role, text } of results) {
    const key = JSON.stringify([employer, role]);
    const job = jobs.get(key) ?? { employer, role, texts: [] };
    job.texts.push(text);
    jobs.set(key, job);
  }
  return [...jobs.values()].map(({ employer, role, texts }) =>
    told({ name: employer, position: role, highlights: texts }),
  );
}

function writeProject({ text, action, date, role, employer, skills, link }: AchievementFields): Entry {
  return told({
    name: text,
    description: action,
    endDate: isoOf(date),
    roles: role === "" ? [] : [role],
    entity: employer,
    keywords: skills,
    url: addressOf(link),
  });
}

/** An entry without what is not given. */
function told(entry: Entry): Entry {
  const given = ([, value]: [string, unknown]) => value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(entry).filter(given));
}

/** A date as the schema allows it: it knows no year before 1000 or from 3000 on. */
function isoOf(date: string): string {
  return /^[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/u.test(date) ? date : "";
}

/** An address after RFC 3986, as the schema asks for it; none where the link is no such address. */
function addressOf(link: string): string {
  if (!/^https?:\/\//iu.test(link) || !URL.canParse(link)) return "";
  const { href } = new URL(link);
  return /^https?:\/\/(?:[\w\-.~:/?#@!$&'()*+,;=]|%[\da-f]{2})+$/iu.test(href) ? href : "";
}
