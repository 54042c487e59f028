import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { person } from "../../support/person";
import { sampleRejection } from "../../support/sample-mail";
import { sampleAchievement, sampleFeedback, sampleFollowUp, sampleNote } from "../../support/sample-story";
import { button, field, items, noon, region, rejection, startAt, submit, type } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

beforeEach(() => {
  location.hash = "";
});
afterEach(cleanup);

const { id } = rejection;

describe("the page of a rejection", () => {
  test("tells what happened with its days, what was felt and picked, and what is next", () => {
    const told = sampleRejection({
      createdAt: 10,
      sentAt: noon(11, 20),
      reason: "They needed more years in regulated markets.",
      progress: {
        "let-it-out": { state: "done", at: noon(11, 21) },
        "name-strengths": { state: "later", at: noon(11, 21) },
      },
      mood: { before: 1, after: 4 },
      strengths: ["clear under pressure", "listening"],
      shown: ["old", "new"],
      reply: { wording: "thanks", at: noon(11, 22), messageKey: null, sentAt: noon(11, 22) },
    });
    startAt(`rejections/${id}`, {
      rejections: [told],
      achievements: [
        sampleAchievement({ id: "old", text: "Led a move of six", createdAt: 5 }),
        sampleAchievement({ id: "new", text: "Taught myself SQL", createdAt: 20 }),
        sampleAchievement({ id: "other", text: "Not beside it", createdAt: 20 }),
      ],
      notes: [sampleNote("not-personal", { thought: "I am too old.", friend: "They chose for one role." })],
      feedback: [sampleFeedback({ answeredAt: noon(12, 1) })],
      seasons: [{ id: "s1", closedAt: noon(12, 2), offer: "" }],
      followUps: [
        sampleFollowUp({ kind: "re-apply", day: "2027-02-22" }),
        sampleFollowUp({ day: "2026-12-05", text: "Read one page on grids" }),
        sampleFollowUp({ kind: "feedback", doneAt: noon(11, 30) }),
        sampleFollowUp({ kind: "stay-in-touch", doneAt: noon(12, 2) }),
      ],
    });
    screen.getByRole("heading", { level: 1, name: "Senior Product Designer" });
    screen.getByText("You reached the final interview.");
    const [story] = screen.getAllByRole("list").filter((list) => list.tagName === "OL");
    if (!story) throw new Error("There is no story.");
    expect(items(story)).toEqual([
      "November 20“After careful consideration we have decided to go ahead with another candidate.”“They needed more years in regulated markets.”",
      "November 21Let it out",
      "November 22You sent a reply.",
      "November 30You did this: See if they answered",
      "December 1Mara Lindqvist told you something.",
    ]);
    const made = region("What you made of it");
    made.getByText("How you felt before: bad");
    made.getByText("And after: okay");
    made.getByText("listening");
    expect(items(made.getByRole("list"))).toEqual(["Led a move of six", "Taught myself SQL added since"]);
    expect(items(region("What is next").getByRole("list"))).toEqual([
      "Read one page on gridsDecember 5",
      "Apply againFebruary 22, 2027",
    ]);
    const steps = region("The steps");
    steps.getByText("done, November 21");
    steps.getByText("later, November 21");
    steps.getByText("I am too old.");
    steps.getByText("They chose for one role.");
    const link = steps.getByRole("link", { name: "Go on writing Not a measure of you" });
    expect(link.getAttribute("href")).toContain(`rejection=${id}&step=not-personal&in=tab`);
    expect(steps.getAllByRole("link")).toHaveLength(7);
  });

  test("shows the beginning of long words, and all of them when asked", async () => {
    const long = `${"So much to say. ".repeat(80)}The end.`;
    const notes = [
      sampleNote("let-it-out", { text: long }),
      sampleNote("not-personal", { thought: "I am too old.", friend: `1${"\n2".repeat(20)}` }),
    ];
    startAt(`rejections/${id}`, { notes });
    const steps = region("The steps");
    const words = steps.getByText(/The end\.$/u);
    const more = steps.getByRole("button", { name: "Show all Let it out" });
    expect([more.getAttribute("aria-expanded"), words.hasAttribute("data-folded")]).toEqual(["false", true]);
    await person.click(more);
    expect([more.getAttribute("aria-expanded"), words.hasAttribute("data-folded")]).toEqual(["true", false]);
    await person.click(steps.getByRole("button", { name: "Show less Let it out" }));
    expect(words.hasAttribute("data-folded")).toBe(true);
    // Of the two fields of the other step, one is long.
    steps.getByRole("button", { name: "Show all Not a measure of you" });
    expect(steps.getByText("I am too old.").hasAttribute("data-folded")).toBe(false);
  });

  test("with nothing in it asks for nothing", () => {
    const bare = { role: null, company: null, contact: null, stage: null, decision: null, reason: null };
    startAt(`rejections/${id}`, { rejections: [sampleRejection(bare)] });
    screen.getByRole("heading", { level: 1, name: "An application" });
    screen.getByText("Their mail came.");
    region("What you made of it").getByText("Nothing is kept here. It may stay so.");
    region("What is next").getByText("Nothing is planned.");
    region("What they told you").getByText(/Most people get no answer/u);
    expect(region("About this application").getAllByText("not known")).toHaveLength(4);
  });

  test("is mended where the mail was read wrongly, and what is emptied is not known any more", async () => {
    const { port } = startAt(`rejections/${id}`);
    await person.click(button("Change this"));
    expect(document.activeElement).toBe(field("Role"));
    expect(field("Company").value).toBe("Nordlicht Energie");
    type("Role", "  Product Designer ");
    type("Contact", " ");
    fireEvent.change(field("How far it came"), { target: { value: "interview" } });
    port("writeRejection").mockResolvedValueOnce(false);
    submit("Role");
    await waitFor(() => screen.getByRole("alert"));
    expect(field("Role").value).toBe("  Product Designer ");
    submit("Role");
    await waitFor(() => expect(document.activeElement).toBe(button("Change this")));
    // Nothing is said of the company, which another tab may have changed.
    expect(port("writeRejection")).toHaveBeenLastCalledWith(id, {
      role: "Product Designer",
      contact: null,
      stage: "interview",
    });
    expect(port("saveDraft")).toHaveBeenLastCalledWith(`facts:${id}`, null);
  });
});

describe("feedback", () => {
  test("is written down by hand, with one goal and its themes; nothing is ticked before", async () => {
    const { port } = startAt(`rejections/${id}`);
    await person.click(button("Write down what they said"));
    expect(document.activeElement).toBe(field("What they said"));
    expect(screen.getAllByRole<HTMLInputElement>("checkbox").filter(({ checked }) => checked)).toEqual([]);
    submit("What they said");
    await waitFor(() => expect(screen.getByRole("alert").textContent).toBe("Write what they said, then keep it."));
    expect(port("writeFeedback")).not.toHaveBeenCalled();
    type("What they said", "Bring concrete examples.");
    type("One thing to learn from it", "Two examples of a minute each");
    fireEvent.click(screen.getByRole("checkbox", { name: "examples" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "skills" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "skills" }));
    submit("What they said");
    await waitFor(() => expect(document.activeElement).toBe(button("Write down what they said")));
    expect(port("writeFeedback")).toHaveBeenCalledWith(id, {
      text: "Bring concrete examples.",
      from: null,
      goal: "Two examples of a minute each",
      themes: ["examples"],
    });
  });

  test("is deleted and brought back, and focus stays where one can go on", async () => {
    const kept = sampleFeedback({ text: "We missed concrete examples." });
    const { port, renew } = startAt(`rejections/${id}`, { feedback: [kept] });
    await person.click(button("Delete: We missed concrete examples."));
    renew({ feedback: [] });
    expect(document.activeElement).toBe(button("Undo"));
    await person.click(button("Undo"));
    expect(port("restoreFeedback")).toHaveBeenCalledWith(kept);
    expect(document.activeElement).toBe(button("Write down what they said"));
  });

  test("is changed, with the themes its text speaks of offered first", async () => {
    const kept = sampleFeedback({ text: "We missed concrete examples.", themes: ["fit"], goal: "Old" });
    const { port } = startAt(`rejections/${id}`, { feedback: [kept] });
    await person.click(button("Edit: We missed concrete examples."));
    const names = screen.getAllByRole<HTMLInputElement>("checkbox").map(({ labels }) => labels?.[0]?.textContent);
    expect(names[0]).toBe("examples");
    expect(names).toHaveLength(8);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "fit with the team" }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "examples" }).checked).toBe(false);
    type("One thing to learn from it", "");
    submit("What they said");
    await waitFor(() => expect(document.activeElement).toBe(button("Edit: We missed concrete examples.")));
    // Nothing is said of the rest, which another tab may have changed.
    expect(port("changeFeedback")).toHaveBeenCalledExactlyOnceWith(kept.id, { goal: "" });
  });

  test("shows its themes over time, in a sentence and in a table, and calls few few", () => {
    startAt("feedback", {
      feedback: [
        sampleFeedback({ id: "1", themes: ["examples"], goal: "Two short examples", answeredAt: noon(3, 2) }),
        sampleFeedback({ id: "2", themes: ["examples", "fit"], answeredAt: noon(9, 2) }),
        sampleFeedback({ id: "3", themes: ["examples"], answeredAt: noon(9, 20), text: "The newest" }),
        sampleFeedback({ id: "4", themes: ["skills"], answeredAt: noon(10, 2) }),
      ],
    });
    const part = region("3 of 4 spoke of this: examples.");
    part.getByText("These are few. Read them as a hint, not as a rule.");
    const rows = within(part.getByRole("table", { name: "Themes, how often and when" })).getAllByRole("row");
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ["Theme", "Times", "When"],
      ["examples", "3", "September 2026, March 2026"],
      ["skills", "1", "October 2026"],
      ["fit with the team", "1", "September 2026"],
    ]);
    expect(items(region("What to work on").getByRole("list"))).toEqual(["Two short examples"]);
    const links = region("In their words").getAllByRole("link", { name: "Nordlicht Energie" });
    expect(links.map((link) => link.getAttribute("href"))).toContain(`#rejections/${id}`);
  });

  test("that is not there yet is nothing to be sorry for", () => {
    startAt("feedback");
    screen.getByText(/Nothing is kept here yet/u);
    expect(screen.queryByRole("table")).toBeNull();
  });
});
