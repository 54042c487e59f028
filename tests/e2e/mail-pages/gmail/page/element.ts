import { makeNames, type Names } from "../class-names";

export type Attributes = Readonly<Record<string, string>>;
export type Child = Node | string | null;

let names: Names = makeNames("", []);

/** Says what classes and attributes are called from now on; a page is called once, before anything is built. */
export function useNames(used: Names): void {
  names = used;
}

/** Builds an element of nodes only: the page runs under Trusted Types, where HTML in strings throws. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "class") addClasses(made, value);
    else made.setAttribute(names.ofAttribute(name), value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A `div` with a class, the brick most of Gmail is built of. */
export function box(className: string, ...children: readonly Child[]): HTMLDivElement {
  return element("div", className === "" ? {} : { class: className }, ...children);
}

/** Adds classes, by the names they have at this load. */
export function addClasses(to: Element, classes: string): void {
  to.setAttribute(
    "class",
    [
      ...to.classList,
      ...classes
        .split(/\s+/u)
        .filter(Boolean)
        .map((name) => names.ofClass(name)),
    ].join(" "),
  );
}

/** Adds or takes away one class. */
export function toggleClass(of: Element, name: string, isOn: boolean): void {
  of.classList.toggle(names.ofClass(name), isOn);
}
