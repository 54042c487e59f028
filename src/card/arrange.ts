import type { MailPlace } from "../hosts/host";
import { readTheme } from "../hosts/page/page-theme";
import { type CardBox, placeChip, type Room } from "./place";

/** Measures what room there is around a mail, in a page that may run from right to left. */
export function roomAround(page: Document, place: MailPlace): Room {
  const { clientWidth: width, clientHeight: height } = page.documentElement;
  const { direction } = getComputedStyle(page.body);
  return { place, view: { width, height }, isMirrored: direction === "rtl" };
}

/** Puts chip and card where they belong in this room, in the colours of the page around them. */
export function arrangeSurface(surface: HTMLElement, page: Document, room: Room, box: CardBox | null): void {
  surface.dataset["theme"] = readTheme(page, groundPoint(room.place));
  const chip = surface.querySelector<HTMLElement>('[data-part="chip"]');
  const card = surface.querySelector<HTMLElement>('[data-part="card"]');
  if (chip) putChip(chip, room);
  if (card && box) putCard(card, box);
}

/** Puts the bar that stands for a mail's text where the text was. Scrolled out of sight it can still be given focus. */
export function arrangeFold(surface: HTMLElement, { place: { pane } }: Room, body: HTMLElement | null): void {
  const bar = surface.querySelector<HTMLElement>('[data-part="fold"]');
  if (!bar || !body) return;
  const { left, top, width, bottom } = body.getBoundingClientRect();
  showPart(bar, top >= pane.top - 1 && bottom <= pane.bottom + 1);
  bar.style.width = `${width}px`;
  putAt(bar, { left, top });
}

/** Scrolled out of sight the chip can still be given focus: the card folds into it. */
function putChip(chip: HTMLElement, room: Room): void {
  const { width, height } = chip.getBoundingClientRect();
  const box = placeChip(room, { width, height });
  showPart(chip, box !== null);
  if (box) putAt(chip, box);
}

/** Below this height, in CSS pixels, all of a card scrolls; below the other one no bar stays above and below an open step. */
const lowHeight = 360;
const barsHeight = 280;

/** At the bottom the card stands on its foot, so that it grows upwards when something in it is opened. */
function putCard(card: HTMLElement, { left, top, width, height, foot, isAtBottom }: CardBox): void {
  card.style.setProperty("--card-width", `${width}px`);
  card.style.setProperty("--card-height", `${height}px`);
  if (isAtBottom || height < lowHeight) card.dataset["low"] = height < barsHeight ? "least" : "";
  else delete card.dataset["low"];
  card.style.top = isAtBottom ? "auto" : "0";
  card.style.bottom = isAtBottom ? `${foot}px` : "auto";
  putAt(card, { left, top: isAtBottom ? 0 : top });
}

function showPart(part: HTMLElement, isShown: boolean): void {
  part.style.opacity = isShown ? "1" : "0";
  part.style.pointerEvents = isShown ? "auto" : "none";
}

function putAt(part: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  part.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}

/** A point of the mail's own ground: the corner of its header, where no words stand. */
function groundPoint({ header, pane }: MailPlace): { x: number; y: number } {
  return { x: header.left + 1, y: Math.min(Math.max(header.top + 1, pane.top + 1), pane.bottom - 1) };
}

/** Calls back once a frame while anything scrolls. Scrolling does not bubble, but it can be caught on its way down. */
export function followScrolling(page: Document, signal: AbortSignal, onScroll: () => void): void {
  let isScheduled = false;
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      if (!signal.aborted) onScroll();
    });
  };
  page.addEventListener("scroll", schedule, { signal, capture: true, passive: true });
}
