import { type StepId, stepIds } from "../core/model/step";

/** What a desk is open for: a step of a record, or an achievement that is added, perhaps on the way from a record. */
export type DeskAbout =
  | {
      readonly add: null;
      readonly rejectionId: string;
      readonly step: StepId | null;
      /** Opened from the page of the rejection, in its place: the way back leads there. */
      readonly isInTab?: true;
    }
  | { readonly add: "achievement"; readonly rejectionId: string | null };

const page = "/src/popup/index.html";

/** The address of a desk, from the root of the extension. */
export function deskAddress(about: DeskAbout): string {
  const query = new URLSearchParams();
  if (about.add) query.set("add", about.add);
  if (about.rejectionId !== null) query.set("rejection", about.rejectionId);
  if (about.add === null && about.step !== null) query.set("step", about.step);
  if (about.add === null && about.isInTab) query.set("in", "tab");
  return `${page}?${query}`;
}

/** Reads such an address back; null for the popup, which is the same page without a question. */
export function readDeskAddress(search: string): DeskAbout | null {
  const query = new URLSearchParams(search);
  const rejectionId = query.get("rejection");
  if (query.get("add") === "achievement") return { add: "achievement", rejectionId };
  const step = stepIds.find((id) => id === query.get("step")) ?? null;
  if (rejectionId === null) return null;
  return { add: null, rejectionId, step, ...(query.get("in") === "tab" && { isInTab: true }) };
}
