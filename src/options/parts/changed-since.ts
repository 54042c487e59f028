/**
 * What of a form is not as it was when the form opened: only that is written. What the person left as it was may have been
 * changed since in another tab.
 */
export function changedSince<T extends object>(first: T, now: T): Partial<T> {
  const names = Object.keys(now) as (keyof T)[];
  const isChanged = (name: keyof T) => JSON.stringify(now[name]) !== JSON.stringify(first[name]);
  return Object.fromEntries(names.filter(isChanged).map((name) => [name, now[name]])) as Partial<T>;
}
