import { type Achievement, blankAchievement } from "../src/core/model/achievement";

/** A role, what its mail says of it, and the achievements a person would want beside it, the best first. */
export interface LabelledRole {
  readonly role: string;
  readonly reason: string | null;
  readonly wanted: readonly string[];
}

type Told = Partial<Pick<Achievement, "role" | "employer" | "skills" | "tags" | "result">>;

/** Written by hand, as people of several trades and languages write. */
const told: readonly (readonly [id: string, text: string, told?: Told])[] = [
  ["k8s", "Moved 40 services to Kubernetes without downtime", { skills: ["Kubernetes", "Terraform"] }],
  ["migration", "Migración de la base de datos de pagos a PostgreSQL", { skills: ["PostgreSQL"] }],
  ["incident", "Brought the on-call team from 30 alerts a night to two", { tags: ["reliability"] }],
  ["design-system", "Designed a component library that nine teams use", { skills: ["Figma", "Design systems"] }],
  ["usability", "Ran 60 usability interviews and redesigned the checkout", { tags: ["research"] }],
  ["accessibility", "Made the booking flow accessible to screen readers", { skills: ["Accessibility", "WCAG"] }],
  ["churn", "Analysed why customers left and cut churn by a fifth", { skills: ["SQL", "Analytics"] }],
  ["forecast", "Built the forecast for sales in Python", { skills: ["Python", "Statistics"] }],
  ["dashboard", "Dashboards für den Vertrieb aufgebaut", { skills: ["Tableau", "SQL"] }],
  ["ward", "Led the night shift on a surgical ward of 28 beds", { role: "Nurse", employer: "St. Mary Hospital" }],
  ["triage", "Trained twelve new nurses in triage", { role: "Nurse", tags: ["training"] }],
  ["class", "Brought a class of 31 through the final exam in mathematics", { role: "Teacher" }],
  ["theatre", "Theatergruppe an der Schule gegründet und geleitet", { role: "Lehrerin" }],
  ["budget", "Held a budget of 2 million for three years", { role: "Project manager", skills: ["Budgeting"] }],
  ["launch", "Launched the loyalty programme in four countries", { role: "Product manager", tags: ["launch"] }],
  ["negotiation", "Negotiated the supplier contract down by 12 %", { skills: ["Negotiation", "Procurement"] }],
  ["kitchen", "Ran the kitchen of a restaurant with 80 seats", { role: "Sous chef" }],
  ["menu", "Wrote a vegetarian menu that a guide mentioned", { role: "Chef", tags: ["menu"] }],
  ["campaign", "Kampagne, die 4.000 Anmeldungen brachte", { skills: ["Marketing", "SEO"] }],
  ["newsletter", "Grew the newsletter to 20,000 readers", { skills: ["Copywriting", "Marketing"] }],
  ["mobile", "Shipped the Android app alone in Kotlin", { skills: ["Kotlin", "Android"] }],
  ["ios", "Rewrote the iOS app in Swift", { skills: ["Swift", "iOS"] }],
  ["security", "Found and closed a hole in the login", { skills: ["Security"], tags: ["audit"] }],
  ["audit", "Audit de sécurité pour trois hôpitaux", { skills: ["ISO 27001"] }],
  ["warehouse", "Reorganised the warehouse; picking takes half the time", { role: "Logistics lead" }],
  ["fleet", "Planned the routes of 60 lorries", { skills: ["Logistics", "Planning"] }],
  ["hiring", "Hired and led a team of seven engineers", { role: "Engineering manager", tags: ["leadership"] }],
  ["mentoring", "Mentored four junior developers", { tags: ["leadership", "mentoring"] }],
  ["translation", "Traducción de un manual de 300 páginas al español", { skills: ["Translation", "Español"] }],
  ["helpdesk", "Answered 40 tickets a day, 96 % rated good", { role: "Customer support" }],
  ["architecture", "Architektur für die neue Plattform entworfen", { skills: ["Software architecture"] }],
  ["testing", "Brought end-to-end tests to a project that had none", { skills: ["Testing", "Playwright"] }],
  ["research", "Published a paper on protein folding", { skills: ["Biology", "Python"], tags: ["research"] }],
  ["lab", "Set up the cell culture laboratory", { role: "Research assistant", skills: ["Cell culture"] }],
  ["legal", "Drafted 200 contracts for small firms", { skills: ["Contract law"], role: "Paralegal" }],
  ["accounts", "Closed the books two days faster every month", { skills: ["Accounting", "SAP"] }],
  ["event", "Organised a conference for 600 people", { tags: ["events"] }],
  ["video", "Cut a short film that two festivals showed", { skills: ["Video editing"] }],
];

/** The labelled achievements, as they are kept. */
export const labelled: readonly Achievement[] = told.map(([id, text, more], at) => ({
  ...blankAchievement,
  ...more,
  text,
  id,
  createdAt: at,
  updatedAt: at,
  shownAt: null,
}));

export const roles: readonly LabelledRole[] = [
  { role: "Platform Engineer", reason: "more experience with Kubernetes migrations", wanted: ["k8s", "migration"] },
  { role: "Ingeniero de migraciones de datos", reason: null, wanted: ["migration"] },
  { role: "Senior UX Designer", reason: "someone with design systems", wanted: ["design-system", "usability"] },
  { role: "Accessibility Specialist", reason: null, wanted: ["accessibility"] },
  { role: "Datenanalyst SQL", reason: "mehr Erfahrung in Analytics", wanted: ["churn", "dashboard"] },
  { role: "Ward nurse", reason: "experience in surgery", wanted: ["ward", "triage"] },
  { role: "Mathematics teacher", reason: null, wanted: ["class"] },
  { role: "Product Manager, loyalty", reason: null, wanted: ["launch", "budget"] },
  { role: "Procurement officer", reason: "negotiating with suppliers", wanted: ["negotiation"] },
  { role: "Chef de cuisine", reason: null, wanted: ["menu", "kitchen"] },
  { role: "Marketing Manager", reason: "more campaigns", wanted: ["campaign", "newsletter"] },
  { role: "Android Developer", reason: "Kotlin", wanted: ["mobile"] },
  { role: "Security auditor", reason: null, wanted: ["security", "audit"] },
  { role: "Logistics planner", reason: null, wanted: ["fleet", "warehouse"] },
  { role: "Engineering Lead", reason: "leadership of larger teams", wanted: ["hiring", "mentoring"] },
  { role: "Software Architect", reason: "platform architecture", wanted: ["architecture"] },
  { role: "Test automation engineer", reason: "Playwright", wanted: ["testing"] },
  { role: "Research associate, cell biology", reason: null, wanted: ["lab", "research"] },
  { role: "Tradutor de espanhol", reason: "traduções técnicas", wanted: ["translation"] },
  { role: "Accountant", reason: "SAP", wanted: ["accounts"] },
  { role: "Customer support agent", reason: null, wanted: ["helpdesk"] },
  { role: "Event organiser", reason: "large conferences", wanted: ["event"] },
];
