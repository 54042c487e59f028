import { apartDraftId } from "../model/note";
import type { Rejection } from "../model/rejection";
import { hasBegun, hasPicked } from "../recovery/progress";
import { endedAt } from "./when";
import { fold } from "./words";

/** Two rejections that look like one application: the one that stays, and the one that goes into it. */
export interface Doubles {
  readonly into: Rejection;
  readonly from: Rejection;
}

const dayMs = 86_400_000;

/** With one company and one role: so far apart people apply again. */
const sameRoleMs = 120 * dayMs;

/** With one company, where not both roles are known: the same news by two ways. */
const sameCompanyMs = 5 * dayMs;

/** Endings of company names that say how the company is owned. */
const legalForms =
  /\s(?:gmbh|ag|se|kg|kgaa|mbh|co|inc|incorporated|llc|ltd|limited|plc|corp|corporation|sa|sarl|sas|srl|spa|bv|nv|oy|ab|as|aps)$/u;

/**
 * Pairs that look like one application, the newest first: same company and role, or same company within a few days where not
 * both roles are known. Pairs of which the person said that they are two stay out. `apart`: their `apartDraftId`s. Each
 * rejection is in one pair at most.
 */
export function findDoubles(rejections: readonly Rejection[], apart: readonly string[]): Doubles[] {
  const settled = new Set(apart);
  const roles = new Map(rejections.map(({ id, role }) => [id, foldName(role ?? "")]));
  const taken = new Set<string>();
  const doubles: Doubles[] = [];
  for (const group of groupByCompany(rejections)) {
    for (const [index, later] of group.entries()) {
      // Sorted by time, so what is further away than the widest span ends the search.
      for (const earlier of group.slice(index + 1)) {
        if (endedAt(later) - endedAt(earlier) > sameRoleMs) break;
        if (taken.has(later.id)) break;
        if (taken.has(earlier.id) || settled.has(apartDraftId(later.id, earlier.id))) continue;
        if (!isDouble(later, earlier, roles)) continue;
        taken.add(later.id).add(earlier.id);
        doubles.push(orderPair(later, earlier));
      }
    }
  }
  return doubles.sort((a, b) => endedAt(b.into) - endedAt(a.into));
}

/** By company, the newest first; those without a company are in no group. */
function groupByCompany(rejections: readonly Rejection[]): Rejection[][] {
  const groups = new Map<string, Rejection[]>();
  for (const rejection of rejections) {
    const company = foldCompany(rejection.company ?? "");
    if (company === "") continue;
    const group = groups.get(company);
    if (group) group.push(rejection);
    else groups.set(company, [rejection]);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.sort((a, b) => endedAt(b) - endedAt(a)));
}

function isDouble(a: Rejection, b: Rejection, roles: ReadonlyMap<string, string>): boolean {
  const [first = "", second = ""] = [roles.get(a.id), roles.get(b.id)];
  if (first !== "" && second !== "") return first === second;
  return Math.abs(endedAt(a) - endedAt(b)) <= sameCompanyMs;
}

/** The one that has a mail stays; then the one more was done with; then the one that was kept first. */
function orderPair(a: Rejection, b: Rejection): Doubles {
  const weigh = (one: Rejection) => Number(one.host !== "hand") * 2 + Number(hasBegun(one.progress) || hasPicked(one));
  const isFirst = weigh(a) === weigh(b) ? a.createdAt <= b.createdAt : weigh(a) > weigh(b);
  return isFirst ? { into: a, from: b } : { into: b, from: a };
}

function foldCompany(name: string): string {
  let folded = foldName(name);
  while (legalForms.test(folded)) folded = folded.replace(legalForms, "");
  return folded;
}

function foldName(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
