import { box, element, toggleClass } from "./element";
import { fill, words } from "./words";

/**
 * Folds the messages between the first and the last two of a long thread into one line. Those that are folded are no
 * items of the list until the line is pressed.
 */
export function bundleOlder(lines: readonly HTMLElement[]): void {
  const folded = lines.slice(1, -1);
  const [first] = folded;
  if (folded.length < 2 || first === undefined) return;
  for (const [index, line] of folded.entries()) {
    const name = index === folded.length - 1 ? "kx" : "kQ";
    line.removeAttribute("role");
    line.removeAttribute("aria-expanded");
    toggleClass(line, "kv", false);
    toggleClass(line, name, true);
  }
  const label = fill(words().older, folded.length);
  const bundle = element(
    "div",
    { class: "bundle", role: "button", tabindex: "0", "aria-label": label },
    box("", label),
  );
  bundle.addEventListener("click", () => {
    bundle.remove();
    for (const line of folded) unfold(line);
  });
  first.before(bundle);
}

function unfold(line: HTMLElement): void {
  for (const name of ["kQ", "kx"]) toggleClass(line, name, false);
  toggleClass(line, "kv", true);
  line.setAttribute("role", "listitem");
  line.setAttribute("aria-expanded", "false");
}
