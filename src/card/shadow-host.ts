import { removeLeftovers, surfaceMarker } from "../platform/lifetime";
import partsCss from "../ui/parts.css?inline";
import themeCss from "../ui/theme.css?inline";

/** Only in builds made for tools that look inside the card; in the release, and in every other build, it is closed. */
const hasOpenRoot = import.meta.env.MODE.endsWith("-open");

/** What a mail page must not hear of what happens in the card: its shortcuts act on keys, its menus close on presses. */
const keptInside = [
  "keydown",
  "keypress",
  "keyup",
  "beforeinput",
  "input",
  "compositionstart",
  "compositionupdate",
  "compositionend",
  "copy",
  "cut",
  "paste",
  "click",
  "dblclick",
  "auxclick",
  "contextmenu",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchend",
  "focusin",
  "focusout",
];

/**
 * A place of our own on the page, outside the mail application's part of it: a plain element (scripts of extensions
 * cannot define others in Chrome) with a shadow root that the page's scripts cannot enter. Gone with `signal`.
 */
export function createShadowHost(page: Document, signal: AbortSignal): HTMLElement {
  removeLeftovers(page);
  const element = page.createElement("div");
  element.setAttribute(surfaceMarker, "");
  element.style.cssText = "all: initial; position: fixed; inset: 0 auto auto 0; z-index: 1000;";
  const root = element.attachShadow({ mode: hasOpenRoot ? "open" : "closed" });
  const style = page.createElement("style");
  style.textContent = `${themeCss}\n${partsCss}`;
  const surface = page.createElement("div");
  surface.className = "ow";
  root.append(style, surface);
  for (const type of keptInside) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  page.documentElement.append(element);
  signal.addEventListener("abort", () => element.remove());
  return surface;
}
