import type { EvidenceStrength } from "./step";

/** Where a finding stands: who, when and where it was published, and the page it is found at. Names are left as they are. */
export interface Source {
  /** How much weight this one can bear by itself. */
  readonly strength: EvidenceStrength;
  readonly who: string;
  readonly year: number;
  readonly where: string;
  /** Host and path of a page; `doi.org` where the work has a DOI. Nothing asks for it until it is pressed. */
  readonly page: string;
}

/** Every work the steps lean on, once. */
export const sources = {
  spera: {
    strength: "small-study",
    who: "Spera, Buhrfeind & Pennebaker",
    year: 1994,
    where: "Academy of Management Journal",
    page: "doi.org/10.2307/256708",
  },
  webb: {
    strength: "strong",
    who: "Webb, Miles & Sheeran",
    year: 2012,
    where: "Psychological Bulletin",
    page: "doi.org/10.1037/a0027600",
  },
  pfrombeck: {
    strength: "promising",
    who: "Pfrombeck et al.",
    year: 2023,
    where: "PNAS",
    page: "doi.org/10.1073/pnas.2301532120",
  },
  bierbaum: {
    strength: "caution",
    who: "Bierbaum & Nillesen",
    year: 2021,
    where: "PLOS ONE",
    page: "doi.org/10.1371/journal.pone.0252268",
  },
  kreemers: {
    strength: "mood",
    who: "Kreemers et al.",
    year: 2020,
    where: "Frontiers in Psychology",
    page: "doi.org/10.3389/fpsyg.2020.01371",
  },
  miyagawa: {
    strength: "mood",
    who: "Miyagawa & Taniguchi",
    year: 2018,
    where: "Japanese Journal of Social Psychology",
    page: "www.jstage.jst.go.jp/article/jssp/33/3/33_1630/_article",
  },
  green: {
    strength: "opinion",
    who: "Ask a Manager",
    year: 2023,
    where: "askamanager.org",
    page: "www.askamanager.org/2023/01/do-i-really-need-to-send-a-thank-you-note-after-being-rejected-for-a-job.html",
  },
  talentBoard: {
    strength: "opinion",
    who: "Talent Board",
    year: 2022,
    where: "Candidate Experience Research Report",
    page: "www.thetalentboard.org",
  },
  vinokur: {
    strength: "indirect",
    who: "Vinokur & Schul",
    year: 1997,
    where: "Journal of Consulting and Clinical Psychology",
    page: "doi.org/10.1037/0022-006X.65.5.867",
  },
  vanHooft: {
    strength: "mixed",
    who: "van Hooft & Noordzij",
    year: 2009,
    where: "Journal of Applied Psychology",
    page: "doi.org/10.1037/a0017592",
  },
  liu: {
    strength: "mixed",
    who: "Liu, Huang & Wang",
    year: 2014,
    where: "Psychological Bulletin",
    page: "doi.org/10.1037/a0035923",
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
