import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { OptionsPorts } from "../../../src/options/ports";
import { fakeData, nothingStored } from "../../support/fake-data";
import { person } from "../../support/person";
import { sampleAchievement } from "../../support/sample-story";
import { button, field, region, startAt } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));
afterEach(cleanup);

test("how much is stored is told by kind and size, and counted anew when it changes", async () => {
  const data = fakeData();
  data.measure.mockResolvedValue({ rows: { ...nothingStored.rows, achievements: 3, mails: 1 }, bytes: 2_300_000 });
  const { renew } = startAt("data", {}, { ports: { data } as unknown as OptionsPorts });
  await screen.findByText("In all about 2 MB on this disk.");
  const told = region("Data and privacy")
    .getAllByRole("term")
    .map(({ textContent }) => textContent);
  expect(told.slice(0, 2)).toEqual(["Achievements", "Marks on mails"]);
  data.measure.mockResolvedValue({ rows: { ...nothingStored.rows, achievements: 3 }, bytes: 1_000 });
  renew({ achievements: [] });
  await screen.findByText("In all less than 1 MB on this disk.");
  data.measure.mockResolvedValue({ rows: nothingStored.rows, bytes: 3_000_000 });
  renew({ achievements: [sampleAchievement()] });
  await screen.findByText("Nothing yet.");
  // What an empty database takes up would look as if something were left.
  expect(screen.queryByText(/^In all/u)).toBeNull();
});

test("what was said of a file goes when everything is erased, and stays where that failed", async () => {
  const data = fakeData();
  data.openBackup.mockResolvedValueOnce({ is: "refused", reason: "importJsonBroken" });
  data.eraseAll.mockResolvedValueOnce(false);
  startAt("data", {}, { ports: { data } as unknown as OptionsPorts });
  const refusal = /^This file breaks off/u;
  fireEvent.change(field("Backup file"), { target: { files: [new File(["{"], "onward-2026-11-20.json")] } });
  await screen.findByText(refusal);
  const erase = async () => {
    await person.click(button("Erase everything"));
    await person.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Erase everything" }));
  };
  await erase();
  await screen.findByText("That did not work. Nothing was changed.");
  screen.getByText(refusal);
  await erase();
  await screen.findByText("Everything is erased.");
  expect(screen.queryByText(refusal)).toBeNull();
});
