import { cleanup, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { sampleAchievement } from "../../support/sample-story";
import { startAt } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

test("the month of an achievement stands in words, apart from where it was", () => {
  startAt("achievements", { achievements: [sampleAchievement({ employer: "Fabrikhaus", date: "2023-05" })] });
  expect(screen.getByText("May 2023").tagName).toBe("BDI");
});
