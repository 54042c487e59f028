import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, vi } from "vitest";
import { type CardPorts, onlyTrusted } from "../../../src/card/ports";
import { CardSurface, type CardSurfaceProps } from "../../../src/card/surface";
import { markStep } from "../../../src/core/recovery/progress";
import { fakePicks } from "../../support/fake-own";
import { makeOpenMail, makeRejection } from "../../support/open-mail";

afterEach(cleanup);

/** The surface over a host that keeps everything at once, as the real one does, or fails as asked. */
export function startSurface(change: Partial<CardSurfaceProps> = {}) {
  let props: CardSurfaceProps;
  const host = { keeps: true, hasRoom: true };
  const keep = async (mail: Partial<CardSurfaceProps["mail"]>): Promise<boolean> => {
    await Promise.resolve();
    if (host.keeps) renew({ mail: { ...props.mail, ...mail } });
    return host.keeps;
  };
  const ports = {
    markStep: vi.fn<CardPorts["markStep"]>((step, state) => {
      const progress = markStep(props.mail.rejection?.progress ?? {}, step, state, Date.now());
      return keep({ rejection: makeRejection(progress) });
    }),
    dismiss: vi.fn(() => keep({ standing: "dismissed" })),
    correct: vi.fn<CardPorts["correct"]>((is) => keep({ standing: is ? "shown" : "not-a-rejection" })),
    foldText: vi.fn<CardPorts["foldText"]>((isFolded) => keep({ isFolded })),
    closePause: vi.fn(() => keep({ suggestsPause: false })),
    write: vi.fn<CardPorts["write"]>(async () => host.keeps),
    putReply: vi.fn<CardPorts["putReply"]>(async () => true),
    lookAgain: vi.fn(() => keep({ canKeep: true })),
    steps: { reply: null, achievements: null, picks: { ...fakePicks(), guard: onlyTrusted } },
    answer: {
      keep: vi.fn(() => keep({ answer: null })),
      letBe: vi.fn(() => keep({ answer: null })),
      guard: onlyTrusted,
    },
    closeReplied: vi.fn(),
    makeRoom: vi.fn(() => host.hasRoom),
    leave: vi.fn(),
    drawn: vi.fn<CardPorts["drawn"]>(),
  } satisfies CardPorts;
  props = {
    mail: makeOpenMail(),
    ports,
    unfolding: { how: "folded" },
    orphaned: false,
    hasRoom: true,
    replied: null,
    isStuck: false,
    ...change,
  };
  const view = render(<CardSurface {...props} />);
  const renew = (next: Partial<CardSurfaceProps>) => {
    props = { ...props, ...next };
    void act(() => view.rerender(<CardSurface {...props} />));
  };
  return { ports, host, renew };
}

export const button = (name: string) => screen.getByRole("button", { name });
export const chip = () => button("When you’re ready");
export const title = (name = "Senior Product Designer") => screen.getByRole("heading", { name });
