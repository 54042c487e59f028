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

/** Builds an element of nodes only. `look` is what the style sheet knows it by; its class says nothing. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes & { readonly look?: string } = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  const { look, ...others } = attributes;
  if (look !== undefined) {
    made.dataset["look"] = look;
    made.className = hash(look);
  }
  for (const [name, value] of Object.entries(others)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
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
