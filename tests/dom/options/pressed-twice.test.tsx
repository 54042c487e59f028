import { act, cleanup, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { person } from "../../support/person";
import { sampleAchievement } from "../../support/sample-story";
import { button, rejection, startAt, submit, type } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

beforeEach(() => {
  location.hash = "";
});
afterEach(cleanup);

const listening = { id: "s1", name: "listening", shownBy: [], createdAt: 1, updatedAt: 1 };
type Started = ReturnType<typeof startAt>;
type Port = ReturnType<typeof vi.fn>;

/** A form with fields that are a draft until they are kept. */
const hasDraft = ({ port, typed }: Form, started: Started) =>
  Object.keys(typed).length > 0 && port(started) !== started.port("closeSeason");

interface Form {
  /** Where it is. */
  readonly at: string;
  /** The button that opens it. */
  readonly opens: string;
  /** What is typed in it, by the field's name. */
  readonly typed: Readonly<Record<string, string>>;
  /** A field of it. */
  readonly in: string;
  readonly port: (started: Started) => Port;
}

const forms: Readonly<Record<string, Form>> = {
  "a wording": {
    at: "replies",
    opens: "Write a wording",
    typed: { "What you call it": "Mine", Text: "Thank you." },
    in: "Text",
    port: ({ port }) => port("writeWording"),
  },
  "what they said": {
    at: `rejections/${rejection.id}`,
    opens: "Write down what they said",
    typed: { "What they said": "Bring concrete examples." },
    in: "What they said",
    port: ({ port }) => port("writeFeedback"),
  },
  "what was read wrongly": {
    at: `rejections/${rejection.id}`,
    opens: "Change this",
    typed: { Role: "Product Designer" },
    in: "Role",
    port: ({ port }) => port("writeRejection"),
  },
  "something to come back to": {
    at: "follow-ups",
    opens: "Plan something",
    typed: { "In your words": "Ask Dana" },
    in: "In your words",
    port: ({ followUps }) => followUps.write as Port,
  },
  "the name of a strength": {
    at: "strengths",
    opens: "Rename: listening",
    typed: { "Name of the strength": "really listening" },
    in: "Name of the strength",
    port: ({ strengths }) => strengths.rename as Port,
  },
  "what shows a strength": {
    at: "strengths",
    opens: "What shows it: listening",
    typed: {},
    in: "Search your achievements",
    port: ({ strengths }) => strengths.show as Port,
  },
  "an offer": {
    at: "rejections",
    opens: "I got an offer",
    typed: { "Where the offer is from": "Tidewell" },
    in: "Where the offer is from",
    port: ({ port }) => port("closeSeason"),
  },
};

test.each(Object.entries(forms))(
  "%s is written once, however often that is pressed meanwhile, and what is typed meanwhile stays",
  async (_, form) => {
    const started = startAt(form.at, { strengths: [listening], achievements: [sampleAchievement()] });
    const port = form.port(started);
    let settle: (isKept: unknown) => void = () => {};
    const answerLater = () => port.mockReturnValueOnce(new Promise((resolve) => (settle = resolve)));
    await person.click(button(form.opens));
    for (const [name, value] of Object.entries(form.typed)) type(name, value);
    answerLater();
    submit(form.in);
    submit(form.in);
    // What could not be kept can be tried again, and once more only then.
    await act(async () => settle(port === started.port("closeSeason") ? null : false));
    expect(port).toHaveBeenCalledOnce();
    expect((await screen.findByRole("alert")).textContent).toBe("That could not be saved. Nothing else changed.");
    answerLater();
    submit(form.in);
    submit(form.in);
    expect(port).toHaveBeenCalledTimes(2);
    type(form.in, "typed meanwhile");
    await act(async () => settle(port === started.port("closeSeason") ? "s1" : true));
    await waitFor(() => expect(screen.queryByLabelText(form.in)).toBeNull());
    expect(port).toHaveBeenCalledTimes(2);
    if (!hasDraft(form, started)) return;
    const draft: unknown = started.port("saveDraft").mock.lastCall?.[1];
    expect(Object.values(draft as object)).toContain("typed meanwhile");
  },
);

test("a search that was closed cannot be closed again before the record tells of it", async () => {
  const { port } = startAt("rejections");
  await person.click(button("I got an offer"));
  submit("Where the offer is from");
  await act(async () => undefined);
  expect(port("closeSeason")).toHaveBeenCalledOnce();
  expect(location.hash).toBe("#season/s1");
  expect(screen.queryByLabelText("Where the offer is from")).toBeNull();
});
