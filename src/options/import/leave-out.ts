import type { Preview } from "./import-ports";

/** What is left of an import without the achievements of these ids. */
export function leaveOut(preview: Preview, ids: ReadonlySet<string>): Preview {
  const { plan } = preview;
  return {
    ...preview,
    plan: {
      ...plan,
      added: plan.added.filter(({ id }) => !ids.has(id)),
      changed: plan.changed.filter(({ before }) => !ids.has(before.id)),
    },
  };
}
