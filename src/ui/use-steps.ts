import { useEffect, useRef, useState } from "preact/hooks";
import type { Progress, StepId, StepState } from "../core/model/step";
import { markStep } from "../core/recovery/progress";
import type { FocusWish } from "./use-focus";

/** What the steps need from the place they are shown in. */
export interface StepsSource {
  readonly progress: Progress;
  /** False while nothing can be stored: marks are then shown, and sent as soon as it can. */
  readonly canKeep: boolean;
  /** Resolves to whether the mark was kept. */
  readonly send: (step: StepId, state: StepState) => Promise<boolean>;
  readonly wish: FocusWish;
  /** The step that is open at first; left out: the list. */
  readonly first?: StepId | null;
}

/** The seven steps as they are worked with: the list, or one of them open. */
export interface Steps {
  /** What is stored, with what the person just said on top. */
  readonly progress: Progress;
  /** The step that is open; null is the list. */
  readonly open: StepId | null;
  /** Sends the marks that could not be kept once more; null if nothing failed. */
  readonly retry: (() => void) | null;
  readonly show: (step: StepId) => void;
  readonly back: () => void;
  readonly mark: (step: StepId, state: StepState) => void;
}

type Marks = Readonly<Partial<Record<StepId, StepState>>>;

/** Shows a mark at once and takes it back, with a way to try again, if it could not be kept. */
export function useSteps({ progress, canKeep, send, wish, first = null }: StepsSource): Steps {
  const [open, setOpen] = useState<StepId | null>(first);
  const [unsent, setUnsent] = useState<Marks>({});
  const [failed, setFailed] = useState<Marks>({});
  const keeps = useRef(canKeep);
  keeps.current = canKeep;

  const settle = (step: StepId, state: StepState) =>
    // A later mark of the same step is still under way and stays.
    setUnsent((marks) => (marks[step] === state ? without(marks, step) : marks));

  const keep = async (step: StepId, state: StepState) => {
    const kept = await send(step, state);
    if (!kept && !keeps.current) return;
    settle(step, state);
    if (!kept) setFailed((marks) => ({ ...marks, [step]: state }));
  };

  useEffect(() => {
    if (canKeep) for (const [step, state] of Object.entries(unsent)) void keep(step as StepId, state);
    // Only when storage comes back: marks made while it is open are sent by `mark`.
  }, [canKeep]);

  const goTo = (step: StepId | null, focus: string | null) => {
    wish.current = focus;
    setOpen(step);
  };
  const mark = (step: StepId, state: StepState) => {
    setFailed((marks) => without(marks, step));
    setUnsent((marks) => ({ ...marks, [step]: state }));
    // Open again means that the person goes on with it; whatever else they said brings the list back.
    // A retry from inside another step leaves that one open.
    const stays = open !== null && (open !== step || state === "open");
    goTo(stays ? open : null, stays ? "step" : step);
    if (keeps.current) void keep(step, state);
  };

  const retry = () => {
    for (const [step, state] of Object.entries(failed)) mark(step as StepId, state);
  };

  return {
    progress: applyMarks(progress, unsent),
    open,
    retry: Object.keys(failed).length === 0 ? null : retry,
    show: (step) => goTo(step, "step"),
    back: () => goTo(null, open),
    mark,
  };
}

function applyMarks(progress: Progress, marks: Marks): Progress {
  return Object.entries(marks).reduce((sum, [step, state]) => markStep(sum, step as StepId, state, 0), progress);
}

function without(marks: Marks, step: StepId): Marks {
  const { [step]: _, ...others } = marks;
  return others;
}
