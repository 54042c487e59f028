import { act, cleanup, render } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { isWritten } from "../../../src/core/model/note";
import { type StepId, stepIds } from "../../../src/core/model/step";
import { say, type WordKey } from "../../../src/platform/words";
import { StepView } from "../../../src/ui/step-view";
import { WritingBody } from "../../../src/ui/writing/writing-body";
import { fakePicks } from "../../support/fake-own";
import { fakeWriting } from "../../support/fake-writing";
import { makeOpenMail, makeVerdict } from "../../support/open-mail";
import { stepScreens, writingScreens } from "../../support/step-screens";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

const mail = makeOpenMail({ verdict: makeVerdict({ doorOpen: true }) });
const { decision, reason, role, contact } = mail.verdict;
const guard = <E extends Event>(act: (event: E) => void) => act;
const ignore = () => {};

async function show(step: StepId, isPrivate: boolean): Promise<string> {
  const ports = {
    reply: null,
    achievements: { match: async () => [], add: async () => true, guard },
    picks: fakePicks(),
  };
  await act(async () => {
    render(
      <StepView
        step={step}
        mail={mail}
        ports={ports}
        progress={{}}
        wish={{ current: null }}
        desk={{ open: async () => true, guard: (press) => press }}
        body={
          isPrivate &&
          isWritten(step) && (
            <WritingBody step={step} mail={mail} writing={{ ...fakeWriting().steps, openDesk: null }} ports={ports} />
          )
        }
        onBack={ignore}
        onMark={ignore}
      />,
    );
  });
  // Folded, the reason is not to be read.
  document.querySelector("details.why > p")?.remove();
  document.querySelector("details.why > ul")?.remove();
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
  return texts.join(" ");
}

const wordsOf = (text: string): string[] => [...(text.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? [])];

/** What a screen shows that is neither in its list nor a fact of the mail nor a day. */
function findUnlisted(screen: string, keys: readonly WordKey[]): string[] {
  const facts = [decision, reason, role, contact, "today tomorrow in 3 days in 3 months in 6 months"];
  const listed = new Set(wordsOf([...keys.map((key) => say(key)), ...facts].join(" ")));
  return wordsOf(screen).filter((word) => !listed.has(word));
}

/** What is listed and not on the screen. */
function findMissing(screen: string, keys: readonly WordKey[]): WordKey[] {
  const shown = new Set(wordsOf(screen));
  return keys.filter((key) => wordsOf(say(key)).some((word) => !shown.has(word)));
}

test.each(stepIds)("the list of words of %s holds every word of its screen in the card, and no other", async (step) => {
  const screen = await show(step, false);
  expect(findUnlisted(screen, stepScreens[step])).toEqual([]);
  const missing = findMissing(screen, stepScreens[step]);
  expect(missing).toEqual([]);
});

test.each(stepIds.filter(isWritten))("so does the one where %s is written in", async (step) => {
  const screen = await show(step, true);
  expect(findUnlisted(screen, writingScreens[step])).toEqual([]);
  const missing = findMissing(screen, writingScreens[step]);
  expect(missing).toEqual([]);
});

test("no screen takes more than two minutes, less the time to write: 120 words", () => {
  for (const screens of [stepScreens, writingScreens]) {
    for (const [step, keys] of Object.entries(screens)) {
      const count = wordsOf(keys.map((key) => say(key)).join(" ")).length;
      expect(count, step).toBeLessThanOrEqual(120);
    }
  }
});
