import { say } from "../../platform/words";
import { Notice } from "../../ui/notice";
import type { RefusedFile } from "./import-ports";

/** Files that are not brought in, and why. */
export function RefusedFiles({ refused }: { readonly refused: readonly RefusedFile[] }) {
  return (
    <>
      {refused.map(({ name, reason }, index) => (
        <Notice key={index} kind="failed" words={say(reason)}>
          <p class="small soft wraps">
            <bdi>{name}</bdi>
          </p>
        </Notice>
      ))}
    </>
  );
}
