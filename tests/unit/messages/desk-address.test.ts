import { expect, it } from "vitest";
import { type DeskAbout, deskAddress, readDeskAddress } from "../../../src/messages/desk-address";

const abouts: readonly DeskAbout[] = [
  { add: null, rejectionId: "a b&c", step: "let-it-out" },
  { add: null, rejectionId: "1", step: null },
  { add: null, rejectionId: "1", step: "let-it-out", isInTab: true },
  { add: "achievement", rejectionId: null },
  { add: "achievement", rejectionId: "1" },
];

it("the address of a desk is read as it was written", () => {
  for (const about of abouts)
    expect(readDeskAddress(new URL(deskAddress(about), "https://a.example").search)).toEqual(about);
});

it("without a question it is the popup, and a step nobody knows is the list", () => {
  expect(readDeskAddress("")).toBeNull();
  expect(readDeskAddress("?rejection=1&step=elsewhere")).toEqual({ add: null, rejectionId: "1", step: null });
});
