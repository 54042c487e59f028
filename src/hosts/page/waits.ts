/**
 * Every wait on a mail page, in milliseconds. The build for long random trials runs them five times as fast, beside mail
 * pages that do so too; every other build, the release among them, has them as they stand here.
 */
const scale = import.meta.env.MODE.endsWith("-fast") ? 0.2 : 1;

export const waits = {
  /** How long a busy page is not listened to: an observer that hears every change of one costs a whole core. */
  watchPause: 50,
  /** What was found must stay the same and unchanged for so long: mail apps build a reply box, and give it focus, late. */
  quiet: 150 * scale,
  /** Longest wait for a reply box. */
  box: 10_000 * scale,
  /** Longest wait for a menu. */
  menu: 2_000 * scale,
  /** An insertion is looked at after the first of these, and again after the second: editors rebuild their content late. */
  firstLook: 300 * scale,
  lastLook: 1_000 * scale,
} as const;
