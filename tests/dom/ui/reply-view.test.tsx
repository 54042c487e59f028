import { act, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { person } from "../../support/person";
import { makeNoteOffer, makeReplyOffer } from "../../support/reply-offer";
import { button, detail, field, pause, pick, startReply, tone, wordings, write } from "./start-reply";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

const talk = "Hello Dana,\n\nThank you for the talk.";
const at = Date.UTC(2026, 10, 21, 12);

test("shows the wording that fits, and puts it in as it stands", async () => {
  const { ports } = await startReply(makeReplyOffer());
  expect(field().value).toBe(`${talk} All the best.`);
  screen.getByText("Ines");
  await person.click(button("Put it in the reply"));
  const put = { wording: "after-interview", text: `${talk} All the best.`, signOff: "Ines" };
  expect(ports.insert).toHaveBeenCalledWith({ ...put, sender: "dana@halden.example", isSure: false });
  expect(screen.getByRole("status").textContent).toContain("Your reply is in the box.");
  await person.click(button("Undo"));
  screen.getByText("The reply is out of the box again.");
});

test("another wording keeps the tone, where it has it; a wording of one's own has none", async () => {
  const { ports } = await startReply(makeReplyOffer());
  expect([...wordings().options].map(({ text }) => text)).toEqual(["After an interview", "Thank you", "My own"]);
  await person.click(tone("Formal"));
  expect(field().value).toBe(`${talk} Yours.`);
  await pick("Thank you");
  expect(field().value).toBe(`${talk} I thank you.`);
  expect(screen.queryByRole("radio", { name: "Short" })).toBeNull();
  await pick("My own");
  expect(field().value).toBe("Mine.");
  expect(screen.queryByRole("group", { name: "Tone" })).toBeNull();
  expect(screen.queryByRole("textbox", { name: "One real detail" })).toBeNull();
  await pause();
  expect(ports.keepDraft).toHaveBeenLastCalledWith({ choice: "own:1", detail: null, texts: {} });
});

test("one wording in one tone leaves nothing to choose", async () => {
  const [only] = makeReplyOffer().choices;
  await startReply(makeReplyOffer({ choices: only ? [only] : [] }));
  expect(screen.queryByRole("combobox")).toBeNull();
  expect(screen.queryByRole("radio")).toBeNull();
});

test("a detail stands in the text while it is typed, and is kept", async () => {
  const { ports } = await startReply(makeReplyOffer());
  expect(detail().value).toBe("");
  await write("I liked the map", detail());
  expect(field().value).toBe(`${talk} I liked the map. All the best.`);
  await pause();
  expect(ports.keepDraft).toHaveBeenLastCalledWith({
    choice: "after-interview warm",
    detail: "I liked the map",
    texts: {},
  });
});

test("a detail the thread suggests is there from the start, and can be removed", async () => {
  const { ports } = await startReply(makeReplyOffer({ detail: "I enjoyed talking with Kim." }));
  expect(detail().value).toBe("I enjoyed talking with Kim.");
  expect(field().value).toContain("talk. I enjoyed talking with Kim. All");
  await write("", detail());
  expect(field().value).toBe(`${talk} All the best.`);
  await pause();
  expect(ports.keepDraft).toHaveBeenLastCalledWith({ choice: "after-interview warm", detail: "", texts: {} });
});

test("a detail that was removed stays so", async () => {
  const draft = { choice: "after-interview warm", detail: "", texts: {} };
  await startReply(makeReplyOffer({ detail: "I enjoyed talking with Kim.", draft }));
  expect(field().value).toBe(`${talk} All the best.`);
});

test("a text that was changed by hand takes no detail by itself, and says so", async () => {
  await startReply(makeReplyOffer());
  screen.getByText("One sentence only you could write. May stay empty.");
  await write("Thank you, all.");
  screen.getByText("You changed the text, so a detail goes in there.");
  expect(detail().readOnly).toBe(true);
  await person.click(tone("Short"));
  expect(detail().readOnly).toBe(false);
});

test("keeps what is changed after a pause, and at once when the step is left", async () => {
  const { ports, view } = await startReply(makeReplyOffer());
  await write("Thank you, all.");
  expect(ports.keepDraft).not.toHaveBeenCalled();
  await pause();
  const choice = "after-interview warm";
  expect(ports.keepDraft).toHaveBeenLastCalledWith({ choice, detail: null, texts: { [choice]: "Thank you, all." } });
  await write("Thank you, all. A line more.");
  view.unmount();
  const texts = { [choice]: "Thank you, all. A line more." };
  expect(ports.keepDraft).toHaveBeenLastCalledWith({ choice, detail: null, texts });
});

test("goes on with what was changed before", async () => {
  await startReply(
    makeReplyOffer({ draft: { choice: "thanks warm", detail: null, texts: { "thanks warm": "Half a" } } }),
  );
  expect(field().value).toBe("Half a");
  expect(wordings().value).toBe("thanks");
});

test("a draft of a wording that is not offered any more gives way to the one that fits", async () => {
  await startReply(makeReplyOffer({ draft: { choice: "own:gone", detail: null, texts: { "own:gone": "Half a" } } }));
  expect(field().value).toBe(`${talk} All the best.`);
});

test("keeps what was changed in one wording while another is looked at", async () => {
  await startReply(makeReplyOffer());
  await write("Thank you, all.");
  await pick("Thank you");
  expect(field().value).toBe(`${talk} Thank you.`);
  await pick("After an interview");
  expect(field().value).toBe("Thank you, all.");
});

test("says when a change could not be kept, until it could", async () => {
  const { ports } = await startReply(makeReplyOffer());
  ports.keepDraft.mockResolvedValueOnce(false);
  await write("Thank you, all.");
  await pause();
  expect(screen.getByRole("alert").textContent).toContain("Your change is not saved yet.");
  await write("Thank you, all!");
  await pause();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("keeps what was changed when the reply is taken out of the box again", async () => {
  const { ports } = await startReply(makeReplyOffer());
  await write("Thank you, all.");
  await person.click(button("Put it in the reply"));
  expect(ports.keepDraft).toHaveBeenCalledTimes(1);
  await person.click(button("Undo"));
  await pause();
  expect(ports.keepDraft).toHaveBeenCalledTimes(2);
  expect(field().value).toBe("Thank you, all.");
});

test("asks before a reply that would go astray, and puts it in when it is wanted", async () => {
  const { ports } = await startReply(makeReplyOffer());
  ports.insert.mockResolvedValueOnce({ outcome: "asks", doubt: "reply-all" });
  await person.click(button("Put it in the reply"));
  screen.getByText("This reply would go to more people than the one who wrote to you.");
  expect(screen.queryByRole("button", { name: "Put it in the reply" })).toBeNull();
  expect(button("Copy")).not.toBeNull();
  await person.click(button("Put it in all the same"));
  expect(ports.insert).toHaveBeenLastCalledWith(expect.objectContaining({ isSure: true }));
});

test.each([
  ["no-box", "The reply box did not open. You can copy the text and paste it yourself."],
  ["unreachable", "Onward did not answer. Reload this tab, then try again."],
] as const)("says what is so and what to do after %s, and loses nothing", async (trouble, words) => {
  const { ports } = await startReply(makeReplyOffer());
  ports.insert.mockResolvedValueOnce({ outcome: "trouble", trouble });
  await write("Thank you, all.");
  await person.click(button("Put it in the reply"));
  expect(screen.getByRole("alert").textContent).toBe(words);
  expect(field().value).toBe("Thank you, all.");
});

test("an address that takes no replies: copying comes first, with the note and how long it is", async () => {
  const copied: string[] = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await startReply(makeNoteOffer(), { canReach: false });
  expect(button("Copy").dataset["kind"]).toBe("primary");
  expect(wordings().options[0]?.text).toBe("Short note to copy");
  screen.getByText("17 of 280 characters");
  await write("Hello, thank you all.");
  screen.getByText("21 of 280 characters");
  await person.click(button("Copy"));
  expect(copied).toEqual(["Hello, thank you all.\n\nInes"]);
  button("Put it in anyway");
  vi.unstubAllGlobals();
});

test("a thread that has a reply asks before another one", async () => {
  await startReply(makeReplyOffer({ put: { wording: "thanks", at, messageKey: null, sentAt: null } }));
  screen.getByText("You put a reply in here on November 21.");
  expect(screen.queryByRole("textbox")).toBeNull();
  await person.click(button("Write another one"));
  field();
});

test("a thread whose reply was sent says when, and asks before another one", async () => {
  await startReply(makeReplyOffer({ put: { wording: "thanks", at, messageKey: null, sentAt: at + 86_400_000 } }));
  screen.getByText("You sent a reply on November 22.");
  await person.click(button("Write another one"));
  field();
});

test("a second reply that was put in after the first was sent lies in the box", async () => {
  await startReply(makeReplyOffer({ put: { wording: "thanks", at, messageKey: null, sentAt: at - 86_400_000 } }));
  screen.getByText("You put a reply in here on November 21.");
});

test("nobody answers: one sentence", async () => {
  await startReply(null);
  expect(screen.getByRole("alert").textContent).toBe("Onward did not answer. Reload this tab, then try again.");
});

test("what comes of the offer after the view is gone is nothing", async () => {
  const { ports, view } = await startReply(makeReplyOffer());
  view.unmount();
  await act(async () => undefined);
  expect(ports.keepDraft).not.toHaveBeenCalled();
});
