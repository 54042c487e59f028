import type { MailPlace } from "../hosts/host";

/** A box for the card in the window, in CSS pixels. */
export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Greatest height; the card scrolls inside itself. */
  readonly height: number;
  /** True if the card stands on the bottom of the window, false if it hangs from `top` beside the mail. */
  readonly isAtBottom: boolean;
  /** Distance from the bottom of the window to the box. */
  readonly foot: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Everything `placeCard` and `placeChip` go by. `isMirrored`: the mail page runs from right to left. */
export interface Room {
  readonly place: MailPlace;
  readonly view: Size;
  readonly isMirrored: boolean;
}

/** Room between the card and anything else, in CSS pixels. */
const margin = 16;
/** The card's own width, and the least it can be read at. */
const cardWidth = 360;
const leastWidth = 288;
/** At the bottom it takes at most this part of the window, and needs at least so many pixels. */
const bottomShare = 0.4;
const leastHeight = 220;

/** Where the card opens: beside the mail's text, else at the bottom of the window; null where neither fits. */
export function placeCard(room: Room): CardBox | null {
  return (
    [besideText(room), atBottom(room, true), atBottom(room, false)].find((box) => box && isFree(box, room)) ?? null
  );
}

/** A notice of two lines, which says that a reply is in the box: room for the card is then seldom left. */
const notice: Size = { width: 304, height: 120 };

/** Where a notice stands when the card has no room: beside the mail's text, else in a corner that no reply box takes. */
export function placeNotice(room: Room): CardBox | null {
  const { pane } = room.place;
  const { view, isMirrored } = room;
  const width = Math.min(notice.width, pane.width - 2 * margin);
  const ends = [pane.right - margin - width, pane.left + margin];
  const atTop = Math.max(pane.top + margin, room.place.header.bottom + margin / 2);
  const boxes = [atTop, pane.bottom - margin - notice.height].flatMap((top) =>
    (isMirrored ? ends.reverse() : ends).map((left): CardBox => {
      const isAtBottom = top !== atTop;
      const foot = view.height - top - notice.height;
      return { left, top, width, height: notice.height, isAtBottom, foot };
    }),
  );
  return boxes.find((box) => isFree(box, room)) ?? null;
}

function besideText({ place: { text, header, pane, replyBoxes }, view, isMirrored }: Room): CardBox | null {
  const edge = isMirrored ? pane.left : pane.right;
  const free = (isMirrored ? text.left - edge : edge - text.right) - 2 * margin;
  if (free < leastWidth) return null;
  const width = Math.min(cardWidth, free);
  // Under the header's buttons; once those are scrolled away it stays at the top.
  const top = Math.max(pane.top + margin, header.bottom + margin / 2);
  const left = isMirrored ? edge + margin : edge - margin - width;
  // A reply box below takes the room from there on.
  const below = replyBoxes.filter((box) => box.left < left + width && box.right > left && box.top > top);
  const height = Math.min(view.height, ...below.map((box) => box.top)) - top - margin;
  return height < leastHeight
    ? null
    : { left, top, width, height, isAtBottom: false, foot: view.height - top - height };
}

function atBottom({ place: { pane }, view, isMirrored }: Room, atEnd: boolean): CardBox | null {
  const width = Math.min(cardWidth, pane.width - 2 * margin);
  const height = view.height * bottomShare;
  if (width < leastWidth || height < leastHeight) return null;
  const atRight = atEnd !== isMirrored;
  const left = atRight ? pane.right - margin - width : pane.left + margin;
  return { left, top: view.height - margin - height, width, height, isAtBottom: true, foot: margin };
}

interface PlainBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Never over an open reply box. */
function isFree(box: PlainBox, { place }: Room): boolean {
  return !place.replyBoxes.some(
    (other) =>
      other.left < box.left + box.width &&
      other.right > box.left &&
      other.top < box.top + box.height &&
      other.bottom > box.top,
  );
}

/**
 * Where the chip stands: at the end of the first gap in the mail's head that holds it, else in a lower corner of the
 * window. Null while its place in the head is scrolled out of sight, and where a reply box takes both corners.
 */
export function placeChip(room: Room, chip: Size): Pick<CardBox, "left" | "top"> | null {
  const { pane, gaps } = room.place;
  const gap = gaps.find(({ width }) => width >= chip.width);
  if (!gap) return corners(room, chip).find((corner) => isFree({ ...corner, ...chip }, room)) ?? null;
  const top = gap.top + (gap.height - chip.height) / 2;
  if (top < pane.top || top + chip.height > pane.bottom) return null;
  return { left: room.isMirrored ? gap.left : gap.right - chip.width, top };
}

/** The lower corners of the window, the one at the end of a line first. */
function corners({ view, isMirrored }: Room, { width, height }: Size): Pick<CardBox, "left" | "top">[] {
  const top = view.height - margin - height;
  const right = { left: view.width - margin - width, top };
  const left = { left: margin, top };
  return isMirrored ? [left, right] : [right, left];
}
