import type { Inspection } from "../core/model/inspection";

/** What the inspector can do on a page; it lies in the world of our own scripts there, which the page cannot reach into. */
export interface Inspector {
  /** Null when the page could not be looked at. */
  inspect(): Promise<Inspection | null>;
  describe(): Promise<{ readonly structure: string } | null>;
}

/** Where it lies. */
export const inspectorMark = "onward inspector";

const world = globalThis as unknown as Record<symbol, Inspector | undefined>;

/** Lays an inspector ready to be asked once. It listens to nobody: what it answers goes back to who put it there. */
export function offerInspector(inspector: Inspector): void {
  world[Symbol.for(inspectorMark)] = inspector;
}

/**
 * Asks the inspector of a page, and takes it away. This function is sent into the page as it stands: it may use nothing
 * but what it is given.
 */
export async function askOffered(mark: string, what: keyof Inspector): Promise<unknown> {
  const world = globalThis as unknown as Record<symbol, Record<string, () => Promise<unknown>> | undefined>;
  const inspector = world[Symbol.for(mark)];
  Reflect.deleteProperty(world, Symbol.for(mark));
  return (await inspector?.[what]?.()) ?? null;
}
