import { vi } from "vitest";
import type { Fields, Written } from "../../src/core/model/note";
import type { StepWriting } from "../../src/ui/step-writing";
import { startWriting } from "../../src/ui/writing/start-writing";
import { fakeOwn } from "./fake-own";

/** Private steps over a store that keeps everything at once, or nothing while `isBroken`. */
export function fakeWriting(first: Written | null = null, own = fakeOwn()) {
  const store = { isBroken: false };
  const yes = async () => !store.isBroken;
  const form = {
    follow: (onWritten: (written: Written | null) => void) => onWritten(first),
    saveDraft: vi.fn<(fields: Fields | null) => Promise<boolean>>(yes),
    keep: vi.fn<(fields: Fields) => Promise<boolean>>(yes),
    letGo: vi.fn(yes),
  };
  const writing = startWriting(form, new AbortController().signal);
  const openDesk = vi.fn(yes);
  const steps: StepWriting = { of: () => writing, own, openDesk };
  return { store, form, steps, writing, own, openDesk };
}
