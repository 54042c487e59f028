import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { defaultSettings } from "../../../src/core/model/settings";
import { person } from "../../support/person";
import { sampleRejection } from "../../support/sample-mail";
import { sampleAchievement, sampleFeedback, sampleNote } from "../../support/sample-story";
import { button, field, items, noon, region, rejection, startAt, submit, type } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

beforeEach(() => {
  location.hash = "";
});
afterEach(cleanup);

describe("an offer", () => {
  const season = { id: "s1", closedAt: noon(11, 25), offer: "Tidewell" };

  test("closes the search after one more press, and leads to its page", async () => {
    const { port, renew } = startAt("rejections");
    await person.click(button("I got an offer"));
    expect(document.activeElement).toBe(field("Where the offer is from"));
    expect(port("closeSeason")).not.toHaveBeenCalled();
    type("Where the offer is from", " Tidewell ");
    submit("Where the offer is from");
    await waitFor(() => expect(location.hash).toBe("#season/s1"));
    expect(port("closeSeason")).toHaveBeenCalledWith("Tidewell");
    renew({ seasons: [season] });
    await screen.findByRole("heading", { level: 1, name: "What you take with you" });
    const lead = document.querySelector("main .lede");
    expect(lead?.textContent).toBe("You got an offer from Tidewell. The search ended on November 25, 2026.");
    expect(screen.getByRole("link", { current: "page" }).textContent).toContain("Rejections");
  });

  test("can be let be, and a search that could not be closed says so and stays", async () => {
    const { port } = startAt("rejections");
    await person.click(button("I got an offer"));
    port("closeSeason").mockResolvedValueOnce(null);
    submit("Where the offer is from");
    await waitFor(() => screen.getByRole("alert"));
    expect(location.hash).toBe("#rejections");
    await person.click(button("Not now"));
    expect(document.activeElement).toBe(button("I got an offer"));
  });

  test("starts the list anew, with the search before one press away", () => {
    const later = sampleRejection({ id: "later", createdAt: season.closedAt + 1, role: "Researcher" });
    startAt("rejections", { rejections: [rejection, later], seasons: [season] });
    screen.getByRole("link", { name: "Researcher" });
    expect(screen.queryByRole("link", { name: "Senior Product Designer" })).toBeNull();
    const before = region("Searches before").getByRole("link", { name: "The search until November 25, 2026" });
    expect(before.getAttribute("href")).toBe("#season/s1");
  });

  test("has its name blurred in discreet mode, and come to by the keyboard", () => {
    const settings = { ...defaultSettings, isDiscreet: true };
    for (const address of ["rejections", "season/s1"]) {
      startAt(address, { seasons: [season] }, { settings });
      const name = screen.getByText("Tidewell");
      expect([name.className, name.tabIndex, name.closest("a")]).toEqual(["private", 0, null]);
      cleanup();
    }
  });

  test("has all that was learned on one page, without a score, to be printed or opened again", async () => {
    const { port } = startAt("season/s1", {
      rejections: [
        sampleRejection({
          createdAt: 10,
          stage: "final",
          strengths: ["listening"],
          mood: { before: 2, after: 3 },
          progress: { "let-it-out": { state: "done", at: 11 } },
        }),
        sampleRejection({ id: "b", createdAt: 20, stage: null, role: "Researcher" }),
      ],
      seasons: [season],
      feedback: [sampleFeedback({ goal: "Two short examples", themes: ["examples"] })],
      achievements: [sampleAchievement({ text: "Taught myself SQL", createdAt: 15 })],
      notes: [sampleNote("not-personal", { thought: "harsh", friend: "You did well." })],
    });
    const table = region("2 applications ended.").getByRole("table", { name: "How far they came" });
    expect(
      within(table)
        .getAllByRole("row")
        .map(({ textContent }) => textContent),
    ).toEqual(["How far it cameApplications", "final interview1", "not known1"]);
    const list = (name: string) => items(region(name).getByRole("list"));
    expect(list("What you set out to learn")).toEqual(["Two short examples"]);
    expect(list("What they told you")).toEqual(["We missed concrete examples.Mara Lindqvist · examples"]);
    expect(list("Strengths you picked, the most picked first")).toEqual(["listening"]);
    expect(list("What you wrote down that you have done")).toEqual(["Taught myself SQL"]);
    expect(list("What you told yourself, kindly")).toEqual(["You did well."]);
    expect(list("Steps you did, the most done first")).toEqual(["Let it out"]);
    // From one alone nothing is said of how writing felt.
    expect(screen.queryByRole("region", { name: "How writing felt" })).toBeNull();
    expect(document.body.textContent).not.toMatch(/%|harsh/u);
    region("The rejections of this search").getByRole("link", { name: "Researcher" });
    await person.click(button("Print this page"));
    expect(port("print")).toHaveBeenCalledOnce();
    await person.click(button("Open this search again"));
    await waitFor(() => expect(location.hash).toBe("#rejections"));
    expect(port("reopenSeason")).toHaveBeenCalledWith("s1");
  });
});

describe("how writing felt", () => {
  test("is said where there is enough to say it, and stands under a heading of its own", () => {
    const felt = [4, 4, 4, 3, 2].map((after, index) =>
      sampleRejection({ id: `m${index}`, createdAt: 10, mood: { before: 3, after } }),
    );
    startAt("season/s1", { rejections: felt, seasons: [{ id: "s1", closedAt: noon(11, 25), offer: "" }] });
    expect(items(region("How writing felt").getByRole("list"))).toEqual([
      "More often than not you felt better after writing than before.",
    ]);
  });
});

describe("a pause", () => {
  const needed = { ...defaultSettings, pause: { neededAt: 1, suggestedAt: null } };

  test("is suggested as a note, without focus, and goes when it was read", async () => {
    const { port } = startAt("achievements", {}, { settings: needed });
    const note = within(screen.getByRole("note"));
    note.getByText("It may be good to take a pause.");
    note.getByText(/Onward is not therapy/u);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(document.body);
    expect(note.getByRole("link").getAttribute("href")).toBe("#pause");
    await person.click(note.getByRole("button", { name: "Close" }));
    expect(port("closePause")).toHaveBeenCalledOnce();
  });

  test("needs no suggestion any more once somebody came to its page", async () => {
    const { port } = startAt("pause", {}, { settings: needed });
    expect(screen.queryByRole("note")).toBeNull();
    await waitFor(() => expect(port("closePause")).toHaveBeenCalledOnce());
  });

  test("is not suggested without a reason, or again", () => {
    startAt("achievements");
    expect(screen.queryByRole("note")).toBeNull();
    cleanup();
    startAt("achievements", {}, { settings: { ...needed, pause: { neededAt: 1, suggestedAt: 2 } } });
    expect(screen.queryByRole("note")).toBeNull();
  });

  test("has its own page at any time, where a helpline of one's country is opened by a press alone", () => {
    const open = vi.spyOn(window, "open");
    startAt("pause", {}, { record: null });
    const country = field("Where you are");
    fireEvent.change(country, { target: { value: "AT" } });
    const link = screen.getByRole("link", { name: "Find someone to talk to" });
    expect(link.getAttribute("href")).toBe("https://www.telefonseelsorge.at/");
    expect(link.getAttribute("rel")).toBe("noreferrer");
    screen.getByText("This opens telefonseelsorge.at in a new tab, and only when you press it.");
    fireEvent.change(country, { target: { value: "" } });
    expect(link.getAttribute("href")).toBe("https://findahelpline.com/");
    expect(within(country).getAllByRole("option").length).toBeGreaterThan(60);
    expect(open).not.toHaveBeenCalled();
    screen.getByRole("link", { current: "page", name: "Pause" });
  });
});
