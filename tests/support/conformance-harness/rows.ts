import type { HostId } from "../../../src/core/model/host-names";
import type { ExpectedPage } from "../expected-page";
import { pickOne, seededRandom } from "../seeded-random";
import { compareReading, type Difference, sayDifference } from "./compare";
import { type Reading, readPage } from "./reading";
import { emptyNeed, listLiveRows, needs, removeRow, restoreRows } from "./tables";

/** What a page became without parts of the tables. */
export interface RowReport {
  /** Wrong answers, with what was taken out. */
  readonly wrong: readonly string[];
  /** Needs of which the loss of one row could not be made good by another. */
  readonly lost: readonly string[];
  readonly tried: number;
}

/** Pairs of rows that are taken out of each page. */
const pairs = 8;

/**
 * Reads the page without each row of each table, without some pairs of rows, and without all rows of each need. What can
 * no longer be found out may be lost; nothing may become another answer. Rows that find nothing on this page are left out,
 * and so is what is wrong with the whole tables already: that is told where the whole page is read.
 */
export async function tryRows(host: HostId, expected: ExpectedPage, seed: number): Promise<RowReport> {
  const wrong: string[] = [];
  const lost = new Set<string>();
  const before = new Set(listWrong(await readPage(host), expected).map(({ field }) => field));
  let tried = 0;
  const look = async (without: string, need: string | null) => {
    tried += 1;
    const reading = await readPage(host);
    const isBlind = needs.some(({ rows }) => rows.length === 0);
    restoreRows();
    const differences = (isBlind ? listWrongWhenBlind(reading, expected) : listWrong(reading, expected)).filter(
      ({ field }) => !before.has(field),
    );
    wrong.push(...differences.map((difference) => `without ${without} · ${sayDifference(difference)}`));
    const found = compareReading(reading, expected);
    if (need && found.some(({ isLoss, field }) => isLoss && !expected.mayLack?.includes(field))) lost.add(need);
  };
  const live = listLiveRows(document, host).map(({ need, index }) => ({ name: need.name, index, need }));
  for (const { name, index } of live) {
    removeRow(host, name, index);
    await look(`${name}.${index}`, name);
  }
  const random = seededRandom(seed);
  for (let count = 0; count < pairs && live.length > 1; count++) {
    const [first, second] = [pickOne(live, random), pickOne(live, random)];
    removeRow(host, first.name, first.index);
    removeRow(host, second.name, second.index);
    await look(`${first.name}.${first.index} and ${second.name}.${second.index}`, null);
  }
  for (const need of needs.filter((one) => live.some((row) => row.need === one))) {
    emptyNeed(need);
    await look(`all of ${need.name}`, null);
  }
  return { wrong, lost: [...lost], tried };
}

function listWrong(reading: Reading, expected: ExpectedPage): Difference[] {
  return compareReading(reading, expected).filter(({ isLoss }) => !isLoss);
}

function listWrongWhenBlind(reading: Reading, expected: ExpectedPage): Difference[] {
  const { whenBlind } = expected;
  if (whenBlind && listWrong(reading, { ...expected, ...whenBlind }).every(isBlindness)) return [];
  return listWrong(reading, expected).filter((difference) => !isBlindness(difference));
}

/**
 * With a whole need gone, what is not found is taken not to be there: no notice that the mail is cut short, and no open
 * reply, so that the same mail's own Reply is pressed once more, no box is known for one, and nothing is written.
 */
function isBlindness({ field, expected, got }: Difference): boolean {
  if (field === "completeness") return expected === "partial";
  return field === "reply presses" && /^\["(?:reply bar|reply button|bottom reply)"\]$/u.test(JSON.stringify(got));
}
