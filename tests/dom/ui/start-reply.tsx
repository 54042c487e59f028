import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, vi } from "vitest";
import type { ReplyHint, ReplyOffer, ReplyOutcome } from "../../../src/core/model/reply";
import type { ReplyPorts } from "../../../src/ui/reply/reply-ports";
import { ReplyView } from "../../../src/ui/reply/reply-view";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Ports over which everything goes well. */
function makeReplyPorts(offer: ReplyOffer | null) {
  return {
    compose: vi.fn(async (): Promise<ReplyOffer | null> => offer),
    keepDraft: vi.fn(async () => true),
    check: vi.fn(async (): Promise<readonly ReplyHint[]> => []),
    plan: vi.fn(async () => true),
    insert: vi.fn(async (): Promise<ReplyOutcome> => ({ outcome: "inserted", keptWords: false })),
    takeBack: vi.fn(async () => true),
    guard: (handler) => handler,
  } satisfies ReplyPorts;
}

/** The view over an offer, once that is there. */
export async function startReply(offer: ReplyOffer | null, more: { canReach?: boolean; day?: string | null } = {}) {
  const ports = makeReplyPorts(offer);
  const props = { ports, wish: { current: null }, canReach: true, ...more };
  const view = render(<ReplyView {...props} />);
  await act(async () => undefined);
  const renew = (day: string | null) => void act(() => view.rerender(<ReplyView {...props} day={day} />));
  return { ports, view, renew };
}

export const button = (name: string) => screen.getByRole("button", { name });
export const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The reply" });
export const detail = () => screen.getByRole<HTMLInputElement>("textbox", { name: "One real detail" });
export const wordings = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Wording" });
export const tone = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });

/** Types a text, in place of what stands there. */
export async function write(text: string, into: HTMLInputElement | HTMLTextAreaElement = field()) {
  into.value = text;
  await act(async () => void into.dispatchEvent(new Event("input", { bubbles: true })));
}

/** Picks another wording by its name. */
export async function pick(name: string) {
  const option = screen.getByRole<HTMLOptionElement>("option", { name });
  wordings().value = option.value;
  await act(async () => void wordings().dispatchEvent(new Event("change", { bubbles: true })));
}

/** Lets a pause in typing pass. */
export const pause = () =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(300);
  });
