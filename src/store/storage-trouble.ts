/** True if a write failed since there is no room: on the disk, or in what the browser gives us. Looks into what Dexie wraps. */
export function isDiskFull(error: unknown): boolean {
  return namesOf(error).includes("QuotaExceededError");
}

/** True if the database could not be opened since a newer Onward has changed its tables. */
export function isOfNewerOnward(error: unknown): boolean {
  return namesOf(error).includes("VersionError");
}

/** The error's name and those of the errors it came of, as far as they are told. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > deepest) return [];
  const { name, inner, cause, failures } = error as Wrapping;
  const within = [inner, cause, ...(Array.isArray(failures) ? (failures as unknown[]).slice(0, 1) : [])];
  return [String(name), ...within.flatMap((one) => namesOf(one, depth + 1))];
}

interface Wrapping {
  readonly name?: unknown;
  readonly inner?: unknown;
  readonly cause?: unknown;
  readonly failures?: unknown;
}

const deepest = 4;
