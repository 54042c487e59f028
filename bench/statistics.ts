/** Median and 95th percentile of some measurements, in their unit. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), count: sorted.length };
}

/** One line: what was measured, its figures, and the aim the median is held against. */
export function printTimes(name: string, values: readonly number[], aim: number): void {
  const { median, p95, count } = summarise(values);
  const state = median < aim ? "reached" : "MISSED";
  console.log(
    `${name}: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms of ${count} (aim < ${aim} ms: ${state})`,
  );
}
