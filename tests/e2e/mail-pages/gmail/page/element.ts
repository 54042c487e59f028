type Attributes = Readonly<Record<string, string>>;
type Child = Node | string | null;

/** Builds an element of nodes only: the page runs under Trusted Types, where HTML in strings throws. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A `div` with a class, the brick most of Gmail is built of. */
export function box(className: string, ...children: readonly Child[]): HTMLDivElement {
  return element("div", className === "" ? {} : { class: className }, ...children);
}
