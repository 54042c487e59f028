import { act, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { onlyTrusted } from "../../../src/card/ports";
import type { ReplyPorts } from "../../../src/ui/reply/reply-ports";
import { makeOpenMail, makeVerdict } from "../../support/open-mail";
import { person, script } from "../../support/person";
import { makeReplyOffer } from "../../support/reply-offer";
import { button, startSurface } from "./start-surface";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

const hold = makeOpenMail({ verdict: makeVerdict({ kind: "hold" }) });
const write = () => screen.queryByRole("button", { name: "Write a short reply" });

/** The card of a pause, whose reply can be written. */
function startHold(how: "focused" | "reply", mail = hold) {
  const { renew, ports } = startSurface();
  const reply: ReplyPorts = {
    compose: async () => makeReplyOffer(),
    keepDraft: async () => true,
    check: async () => [],
    plan: async () => true,
    insert: async () => ({ outcome: "inserted", keptWords: false }),
    takeBack: async () => true,
    guard: onlyTrusted,
  };
  renew({ mail, ports: { ...ports, steps: { reply, achievements: null, picks: null } }, unfolding: { how } });
}

test("a pause is answered in its place: no step to mark, nothing to keep for a day", async () => {
  startHold("focused");
  screen.getByText("This reads as a pause, not a no. There may still be a next step.");
  await script.click(button("Write a short reply"));
  expect(screen.queryByRole("heading", { name: "The reply" })).toBeNull();
  await person.click(button("Write a short reply"));
  await act(async () => undefined);
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "The reply" }));
  button("Put it in the reply");
  for (const name of ["Done", "Later", "Skip", "Keep for tomorrow", "All steps", "Write a short reply"])
    expect(screen.queryByRole("button", { name })).toBeNull();
});

test("the shortcut that could not put it in opens it there", async () => {
  startHold("reply");
  await act(async () => undefined);
  button("Put it in the reply");
  expect(screen.queryByRole("button", { name: "Done" })).toBeNull();
});

test("a pause that takes no answer, or an orphan's, offers none", () => {
  const replyable = { can: false, because: "no-reply-address" } as const;
  startHold("focused", makeOpenMail({ verdict: makeVerdict({ kind: "hold", replyable }) }));
  expect(write()).toBeNull();
  startSurface({ mail: hold, unfolding: { how: "focused" }, orphaned: true });
  expect(write()).toBeNull();
});
