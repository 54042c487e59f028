/** How a lock was asked for last, and everything before it. */
interface Held {
  readonly all: Promise<unknown>;
  readonly exclusive: Promise<unknown>;
}

const held = new Map<string, Held>();

/** As `LockManager.request` of a browser: shared ones wait for those before them that are not, the others for all. */
function request<T>(name: string, ...rest: [() => Promise<T>] | [LockOptions, () => Promise<T>]): Promise<T> {
  const [options, work] = rest.length === 1 ? [{}, rest[0]] : rest;
  const isShared = options.mode === "shared";
  const { all, exclusive } = held.get(name) ?? { all: Promise.resolve(), exclusive: Promise.resolve() };
  const done = (isShared ? exclusive : all).then(work);
  const over = done.catch(() => undefined);
  const allOver = Promise.all([all, over]);
  held.set(name, { all: allOver, exclusive: isShared ? exclusive : allOver });
  return done;
}

// Node has them from version 24 on, and no navigator at all before version 21.
const given = (globalThis as { navigator?: { locks?: unknown } }).navigator;
if (given?.locks === undefined) {
  Object.defineProperty(globalThis, "navigator", { value: { locks: { request } }, configurable: true });
}
