import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { draftPause } from "../../core/model/note";
import type { ReplyDraft, ReplyHint } from "../../core/model/reply";
import type { ReplyPorts } from "./reply-ports";

interface KeptReply {
  /** What might be looked at again in the text as it was at the last pause. */
  readonly hints: readonly ReplyHint[];
  /** Keeps a draft after a pause, and has its text looked over then; null: it is ours, and needs no look. */
  readonly keepLater: (draft: ReplyDraft, text: string | null, language: string) => void;
  /** Keeps what is not kept yet, at once. It is looked over after the pause all the same: a hint that came sooner would move what is being pressed. */
  readonly keepNow: () => void;
}

/** Keeps what is changed in a reply: after a pause, and when it is left. `onKept` is told how it went. */
export function useReplyDraft(ports: ReplyPorts, onKept: (isKept: boolean) => void): KeptReply {
  const [hints, setHints] = useState<readonly ReplyHint[]>([]);
  const unkept = useRef<(() => void) | null>(null);
  const looked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keepNow = () => unkept.current?.();
  // A layout effect, because it is undone at once: what was typed last must be sent before the surface is gone.
  useLayoutEffect(() => {
    addEventListener("pagehide", keepNow);
    return () => {
      removeEventListener("pagehide", keepNow);
      clearTimeout(timer.current);
      keepNow();
    };
  }, []);

  return {
    hints,
    keepLater(draft, text, language) {
      clearTimeout(timer.current);
      looked.current += 1;
      const look = looked.current;
      if (text === null) setHints([]);
      unkept.current = () => {
        unkept.current = null;
        void ports.keepDraft(draft).then(onKept);
      };
      timer.current = setTimeout(() => {
        unkept.current?.();
        // Typed on, or another text, in the meantime: that has a look of its own.
        if (text !== null) void ports.check(text, language).then((told) => look === looked.current && setHints(told));
      }, draftPause);
    },
    keepNow,
  };
}
