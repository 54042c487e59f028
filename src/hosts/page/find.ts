/** One way to find what is needed on a mail page. `seen` is when the selector was last known to hold, `YYYY-MM`. */
interface TableRow {
  readonly selector: string;
  readonly seen: string;
}

/** The ways to find one need, tried in order. */
export type Table = readonly TableRow[];

/**
 * The visible elements the first successful row finds inside `root`. Rows are tried in table order; hidden elements
 * do not count, since mail pages keep old views in the document.
 */
export function findAllVisible(
  root: ParentNode,
  table: Table,
  isFit: (element: HTMLElement) => boolean = accept,
): HTMLElement[] {
  for (const { selector } of table) {
    const hits = [...root.querySelectorAll<HTMLElement>(selector)].filter((hit) => isVisible(hit) && isFit(hit));
    if (hits.length > 0) return hits;
  }
  return [];
}

/** The one visible element of the first row that finds any; null when none is there or when it is not the only one. */
export function findOneVisible(
  root: ParentNode,
  table: Table,
  isFit?: (element: HTMLElement) => boolean,
): HTMLElement | null {
  const hits = findAllVisible(root, table, isFit);
  return hits.length === 1 ? (hits[0] ?? null) : null;
}

/**
 * The one visible element of the first row that finds any which holds no other hit of that row: for rows that go by what
 * an element holds, and so hit everything around it as well.
 */
export function findInnermostVisible(root: ParentNode, table: Table): HTMLElement | null {
  const hits = findAllVisible(root, table);
  const inner = hits.filter((hit) => !hits.some((other) => other !== hit && hit.contains(other)));
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

/** The first element any row finds, visible or not: for small things inside a part that was proved visible. */
export function findInside(part: ParentNode, table: Table): HTMLElement | null {
  for (const { selector } of table) {
    const hit = part.querySelector<HTMLElement>(selector);
    if (hit) return hit;
  }
  return null;
}

/** The nearest element around a part, or the part itself, that any row hits. */
export function findAround(part: Element, table: Table): HTMLElement | null {
  for (const { selector } of table) {
    const hit = part.closest<HTMLElement>(selector);
    if (hit) return hit;
  }
  return null;
}

/** True for an element that takes up room and is not hidden by a style. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

function accept(): boolean {
  return true;
}
