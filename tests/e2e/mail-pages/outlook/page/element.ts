type Attributes = Readonly<Record<string, string>>;
type Child = Node | string | null;

/** Class names as builds of Outlook hash them: five letters, new on every load, so that nothing can depend on them. */
const hashed = new Map<string, string>();

function hash(name: string): string {
  const known = hashed.get(name);
  if (known !== undefined) return known;
  const letters = Array.from({ length: 5 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  const made = letters.join("");
  hashed.set(name, made);
  return made;
}

/**
 * Builds an element of nodes only. `look` is what the style sheet and the tests know it by; its class says nothing.
 * A `class` given is one of those that have lasted.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes & { readonly look?: string } = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  const { look, ...others } = attributes;
  for (const [name, value] of Object.entries(others)) if (isKept(name)) made.setAttribute(name, value);
  if (look !== undefined) {
    made.dataset["look"] = look;
    made.classList.add(hash(look));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Marks that a new design took away. `data-press` is the tests' own. */
function isKept(attribute: string): boolean {
  const { marks } = window.simulatedOutlook.switches;
  const isGone = (kind: typeof marks) => marks === kind || marks === "redesigned";
  if (attribute === "id") return !isGone("no-ids");
  if (attribute === "class") return !isGone("no-classes");
  return !attribute.startsWith("data-") || attribute === "data-press" || !isGone("no-data");
}

/** A command with an icon; the icon's name is the same in every language. */
export function command(
  icon: string,
  label: string,
  attributes: Attributes & { readonly look?: string } = {},
): HTMLButtonElement {
  const sign = element("i", { "data-icon-name": icon, "aria-hidden": "true" });
  return element("button", { type: "button", "aria-label": label, title: label, ...attributes }, sign);
}
