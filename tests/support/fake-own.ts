import { vi } from "vitest";
import type { OwnPorts } from "../../src/ui/own-ports";
import type { PickPorts } from "../../src/ui/step-ports";

/** Lists of the person's own, over nothing: what is stored is given, and everything is kept at once unless it `isBroken`. */
export function fakeOwn(
  stored: {
    shown?: Awaited<ReturnType<OwnPorts["matchStrengths"]>>;
    strengths?: Parameters<Parameters<OwnPorts["followStrengths"]>[0]>[0];
    feedback?: Parameters<Parameters<OwnPorts["followFeedback"]>[0]>[0];
    action?: Parameters<Parameters<OwnPorts["followAction"]>[0]>[0];
  } = {},
) {
  const store = { isBroken: false };
  const yes = async () => !store.isBroken;
  return {
    store,
    followStrengths: vi.fn<OwnPorts["followStrengths"]>((onList) => onList(stored.strengths ?? [])),
    writeStrength: vi.fn<OwnPorts["writeStrength"]>(yes),
    deleteStrength: vi.fn<OwnPorts["deleteStrength"]>(yes),
    restoreStrength: vi.fn<OwnPorts["restoreStrength"]>(yes),
    matchStrengths: vi.fn<OwnPorts["matchStrengths"]>(async () => (store.isBroken ? [] : (stored.shown ?? []))),
    followFeedback: vi.fn<OwnPorts["followFeedback"]>((onList) => onList(stored.feedback ?? [])),
    writeFeedback: vi.fn<OwnPorts["writeFeedback"]>(yes),
    followAction: vi.fn<OwnPorts["followAction"]>((onAction) => onAction(stored.action ?? null)),
    settleAction: vi.fn<OwnPorts["settleAction"]>(yes),
    addAchievement: vi.fn<OwnPorts["addAchievement"]>(async () => (store.isBroken ? null : "new-id")),
    takeBackAchievement: vi.fn<OwnPorts["takeBackAchievement"]>(yes),
  };
}

/** What is picked beside a mail, kept at once. */
export function fakePicks(names: readonly string[] | null = []) {
  return {
    pick: vi.fn<PickPorts["pick"]>(async () => true),
    plan: vi.fn<PickPorts["plan"]>(async () => true),
    listStrengths: vi.fn<PickPorts["listStrengths"]>(async () => names?.map((name) => ({ id: name, name })) ?? null),
    guard: <E extends Event>(act: (event: E) => void) => act,
  };
}
