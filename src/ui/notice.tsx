import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon";

/** `said` is quiet, `done` is told by screen readers when they pause, `failed` at once. */
type NoticeKind = "said" | "done" | "failed";

const signs: Readonly<Record<NoticeKind, IconName>> = { said: "note", done: "check", failed: "note" };
const roles = { said: undefined, done: "status", failed: "alert" } as const;

interface NoticeProps {
  readonly kind?: NoticeKind;
  readonly words: string;
  /** The way on. */
  readonly children?: ComponentChildren;
}

/** Says what is so, and the way on. */
export function Notice({ kind = "said", words, children }: NoticeProps) {
  return (
    <div class="notice" data-kind={kind} role={roles[kind]}>
      <Icon name={signs[kind]} />
      <div>
        <p>{words}</p>
        {children}
      </div>
    </div>
  );
}
