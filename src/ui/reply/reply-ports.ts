import type { ReplyAsk, ReplyDraft, ReplyHint, ReplyOffer, ReplyOutcome } from "../../core/model/reply";

/** What writing a reply needs from the place it is written in. No promise rejects. */
export interface ReplyPorts {
  /** The replies this mail may get; null if nobody answered. */
  readonly compose: () => Promise<ReplyOffer | null>;
  /** Keeps what was changed; resolves to whether it was kept. */
  readonly keepDraft: (draft: ReplyDraft | null) => Promise<boolean>;
  /** What might be looked at again in a text; nothing if nobody answered. `language`: that of the offer. */
  readonly check: (text: string, language: string) => Promise<readonly ReplyHint[]>;
  /** Has the reply come up again on a day (`YYYY-MM-DD`), or not (null); resolves to whether that was kept. */
  readonly plan: (day: string | null) => Promise<boolean>;
  /** Puts it into the mail's own reply box. */
  readonly insert: (reply: ReplyAsk) => Promise<ReplyOutcome>;
  /** Takes it out again; false if only the mail app's own undo can. */
  readonly takeBack: () => Promise<boolean>;
  /** Lets through only what a person did: mail pages have scripts. */
  readonly guard: <E extends Event>(act: (event: E) => void) => (event: E) => void;
}
