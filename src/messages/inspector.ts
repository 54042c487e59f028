/** Where an inspector lies, in the world of our own scripts on a page, which the page cannot reach into. */
export const inspectorMark = "onward inspector";

/** Looks at a page; null when it could not be looked at. */
type Look = () => Promise<unknown>;

const world = globalThis as unknown as Record<symbol, Look | undefined>;

/** Lays an inspector ready to be asked once. It listens to nobody: what it answers goes back to who put it there. */
export function offerLook(look: Look): void {
  world[Symbol.for(inspectorMark)] = look;
}

/**
 * Asks the inspector of a page, and takes it away. This function is sent into the page as it stands: it may use nothing
 * but what it is given.
 */
export async function takeLook(mark: string): Promise<unknown> {
  const world = globalThis as unknown as Record<symbol, (() => Promise<unknown>) | undefined>;
  const look = world[Symbol.for(mark)];
  Reflect.deleteProperty(world, Symbol.for(mark));
  return (await look?.()) ?? null;
}
