import type { ComponentChildren } from "preact";
import { say } from "../platform/words";

interface SaysProps {
  /** A sentence of the mail, word for word. */
  readonly text: string | null;
  /** The mail's language as a BCP 47 tag. */
  readonly language: string | null;
  readonly children?: ComponentChildren;
}

/** The mail's own sentence, small on purpose: it is known already. Below it, what can be said about it. */
export function Says({ text, language, children }: SaysProps) {
  const line = children && <div class="line small">{children}</div>;
  if (text === null && !line) return null;
  // The line is one and the same with a sentence and without: what has focus there keeps it.
  return (
    <div class={text === null ? undefined : "says"}>
      {text !== null && (
        <blockquote lang={language ?? undefined} dir="auto">
          {say("quoted", text)}
        </blockquote>
      )}
      {line}
    </div>
  );
}
