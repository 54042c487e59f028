import { box, element } from "./element";

/**
 * What another extension may put on the page: a button in a shadow root of its own, a heading like Gmail's that is hidden,
 * and a field for notes among the messages.
 */
export function strangeParts(threadRoot: HTMLElement, title: HTMLElement): void {
  const copy = element("h2", { class: "hP", "data-legacy-thread-id": "0000000000000001" }, "Notes on this person");
  copy.style.setProperty("display", "none");
  const notes = element(
    "div",
    { contenteditable: "true", role: "textbox", "aria-multiline": "true", "aria-label": "Notes" },
    element("div", {}, "Spoke with her in spring."),
  );
  title.prepend(copy, shadowButton("Reply with a template"));
  title.after(box("stranger", notes));
  threadRoot.append(shadowButton("Track this mail"));
}

function shadowButton(label: string): HTMLElement {
  const host = element("div", { "data-stranger": "" });
  host.attachShadow({ mode: "open" }).append(element("button", { "aria-label": label }, label));
  return host;
}
