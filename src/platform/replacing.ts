const lock = "onward-replacing";

/**
 * Does work that takes rows of the record away which nobody lost: an import taken back, a restored backup, an erasing. Ends
 * once the work has, in whatever way; the browser ends it with the page. It must not wait for `whileNothingIsReplaced`.
 */
export function replacing<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(lock, work);
}

/** Does work that must not meet a record half way between two, once no page of ours is replacing it. */
export function whileNothingIsReplaced<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(lock, { mode: "shared" }, work);
}
