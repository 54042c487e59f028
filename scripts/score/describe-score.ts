import { type FieldScore, fieldNames, type Score } from "./score-mails";

/** Wilson's interval of 95 % for a share, in per cent: what the true share may be, given so few mails. */
function intervalOf(part: number, whole: number): readonly [low: number, high: number] {
  if (whole === 0) return [0, 100];
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * whole)) / whole);
  const scale = 1 + (z * z) / whole;
  return [(100 * (middle - spread)) / scale, (100 * (middle + spread)) / scale];
}

function share(part: number, whole: number): string {
  if (whole === 0) return "-";
  const [low, high] = intervalOf(part, whole);
  return `${((100 * part) / whole).toFixed(1)} % (${part}/${whole}; ${Math.max(0, low).toFixed(0)}-${Math.min(100, high).toFixed(0)})`;
}

function describeField(name: string, { right, wrong, silent, invented, none }: FieldScore): string {
  const known = right + wrong + silent;
  const made =
    name === "decision" || name === "replyable"
      ? ""
      : `, said where the mail tells none ${share(invented, invented + none)}`;
  return `  ${name.padEnd(9)} right ${share(right, known)}, wrong ${wrong}, silent ${silent}${made}`;
}

/** A score as lines to print: recall, precision and false alarms with counts and intervals of 95 %. */
export function describeScore(name: string, score: Score): string[] {
  const { found, missed, falseAlarms, mails } = score;
  const others = mails - found - missed;
  return [
    `${name}: ${mails} mails`,
    `  recall ${share(found, found + missed)}`,
    `  precision ${share(found, found + falseAlarms)}`,
    `  false alarms ${share(falseAlarms, others)}`,
  ];
}

/** What became of each label, a line each. */
export function describeKinds({ kinds }: Score): string[] {
  return Object.entries(kinds).map(([label, counts]) => {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const told = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
    return `  ${label.padEnd(16)}${String(all).padStart(5)}   ${told.join(", ")}`;
  });
}

/** What was read out of the rejections that were found, a line a field. */
export function describeFields({ fields, found }: Score): string[] {
  return found === 0 ? [] : fieldNames.map((name) => describeField(name, fields[name]));
}
