import { beforeAll, describe, expect, it } from "vitest";
import { placeCard, placeChip, type Room } from "../../../src/card/place";

/** Node has no `DOMRect`; the plain form of one is all these functions read. */
function rect(left: number, top: number, width: number, height: number): DOMRect {
  return { left, top, width, height, right: left + width, bottom: top + height, x: left, y: top, toJSON: () => null };
}

let usual: Room;

beforeAll(() => {
  usual = {
    view: { width: 1400, height: 900 },
    isMirrored: false,
    place: {
      header: rect(300, 120, 1000, 40),
      gaps: [rect(520, 120, 500, 40)],
      text: rect(300, 180, 600, 300),
      pane: rect(0, 60, 1400, 840),
      replyBoxes: [],
    },
  };
});

/** The usual room, changed; a smaller window has a smaller pane. */
function withPlace(change: Partial<Room["place"]>, more: Partial<Room> = {}): Room {
  const { view = usual.view } = more;
  const pane = more.view ? rect(0, 0, view.width, view.height) : usual.place.pane;
  return { ...usual, ...more, place: { ...usual.place, pane, ...change } };
}

describe("the card", () => {
  it("stands beside the mail's text, under its buttons, with 288 pixels free", () => {
    expect(placeCard(usual)).toEqual({ left: 1024, top: 168, width: 360, height: 716, isAtBottom: false, foot: 16 });
    expect(placeCard(withPlace({ text: rect(300, 180, 780, 300) }))).toMatchObject({ width: 288 });
    expect(placeCard(withPlace({ text: rect(300, 180, 781, 300) }))).toMatchObject({ top: 524, height: 360 });
  });

  it("keeps inside the part of the window the mail lies in", () => {
    const narrowPane = withPlace({ pane: rect(200, 60, 1120, 840) });
    expect(placeCard(narrowPane)).toMatchObject({ left: 944, isAtBottom: false });
    const wideText = withPlace({ pane: rect(200, 60, 1120, 840), text: rect(300, 180, 1000, 300) });
    expect(placeCard(wideText)).toMatchObject({ left: 944, isAtBottom: true });
  });

  it("stays in sight when the mail's header is scrolled away", () => {
    expect(placeCard(withPlace({ header: rect(300, -400, 1000, 40) }))).toMatchObject({ top: 76 });
  });

  it("opens at the bottom with at most 40 % of the height, at the other side if a reply box is there", () => {
    const wide = rect(300, 180, 1000, 300);
    expect(placeCard(withPlace({ text: wide }))).toEqual({
      left: 1024,
      top: 524,
      width: 360,
      height: 360,
      isAtBottom: true,
      foot: 16,
    });
    const replyAtEnd = withPlace({ text: wide, replyBoxes: [rect(700, 600, 680, 280)] });
    expect(placeCard(replyAtEnd)).toMatchObject({ left: 16 });
  });

  it("ends above a reply box that is open below it", () => {
    const box = placeCard(withPlace({ replyBoxes: [rect(300, 600, 1000, 250)] }));
    expect(box).toMatchObject({ left: 1024, top: 168, height: 416, isAtBottom: false });
  });

  it("fits nowhere beside a reply box across a small window, nor in a very low one", () => {
    const narrow = { view: { width: 600, height: 800 } };
    expect(placeCard(withPlace({ replyBoxes: [rect(0, 300, 600, 500)] }, narrow))).toBeNull();
    expect(placeCard(withPlace({}, { view: { width: 800, height: 400 } }))).toBeNull();
  });

  it("fits into a window of 320 pixels", () => {
    const box = placeCard(withPlace({ text: rect(8, 100, 300, 500) }, { view: { width: 320, height: 720 } }));
    expect(box).toEqual({ left: 16, top: 416, width: 288, height: 288, isAtBottom: true, foot: 16 });
  });

  it("is mirrored on a page that runs from right to left", () => {
    const mirrored = withPlace({ text: rect(700, 180, 600, 300) }, { isMirrored: true });
    expect(placeCard(mirrored)).toMatchObject({ left: 16, width: 360 });
  });
});

describe("the chip", () => {
  const chip = { width: 170, height: 30 };

  it("stands at the end of the first gap that holds it, in the middle of its height", () => {
    expect(placeChip(usual, chip)).toEqual({ left: 850, top: 125 });
    const second = withPlace({ gaps: [rect(520, 120, 100, 40), rect(500, 80, 300, 30)] });
    expect(placeChip(second, chip)).toEqual({ left: 630, top: 80 });
  });

  it("goes with the header out of sight", () => {
    expect(placeChip(withPlace({ gaps: [rect(520, 40, 500, 40)] }), chip)).toBeNull();
  });

  it("stands in the corner of the window when the head has no room, and never on a reply box", () => {
    expect(placeChip(withPlace({ gaps: [] }), chip)).toEqual({ left: 1214, top: 854 });
    const composing = withPlace({ gaps: [], replyBoxes: [rect(900, 400, 480, 500)] });
    expect(placeChip(composing, chip)).toEqual({ left: 16, top: 854 });
    expect(placeChip(withPlace({ gaps: [], replyBoxes: [rect(0, 400, 1400, 500)] }), chip)).toBeNull();
  });
});
