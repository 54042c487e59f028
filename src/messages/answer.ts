import { browser } from "../platform/browser";
import { reportError } from "../platform/report-error";
import type { Answer, Ask, FailureKind, KeyTo, Reply, Side } from "./protocol";
import { isEnvelope } from "./protocol";

/** Who sent a message, as the browser itself says. */
export interface Caller {
  readonly id: string | undefined;
  readonly origin: string | undefined;
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
}

/** A reason to say no. Thrown by a handler, it becomes `{ok: false, kind}`. */
export class Refusal extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind) {
    super(kind);
    this.kind = kind;
  }
}

/** One handler a key; a key that is missing does not compile. */
export type Handlers<To extends Side> = {
  readonly [K in KeyTo<To>]: (ask: Ask<K>, caller: Caller) => Promise<Reply<K>> | Reply<K>;
};

/** Handlers of a script that listens to a part of the messages of its side. */
export type SomeHandlers<To extends Side> = Partial<Handlers<To>>;

/** What stands before every handler: refuses who may not ask, and checks the payload. Throws `Refusal`. */
export type Gate = (key: string, ask: unknown, caller: Caller) => void;

/**
 * Listens for the keys in `handlers` until `signal` is aborted. The listener itself is a plain function: it answers
 * `undefined` at once for keys it does not own, so that another listener may, and else the promise of an async one.
 */
export function answer<To extends Side>(handlers: SomeHandlers<To>, gate: Gate, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string; origin?: string; tab?: { id?: number }; frameId?: number },
  ) => {
    if (!isEnvelope(message)) return undefined;
    const handler = Object.hasOwn(handlers, message.onward) && handlers[message.onward as keyof typeof handlers];
    if (!handler) return undefined;
    const caller: Caller = { id: sender.id, origin: sender.origin, tabId: sender.tab?.id, frameId: sender.frameId };
    return run(message.onward, message.ask, caller, handler as Handler, gate);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}

type Handler = (ask: unknown, caller: Caller) => unknown;

async function run(key: string, ask: unknown, caller: Caller, handler: Handler, gate: Gate): Promise<Answer<unknown>> {
  try {
    gate(key, ask, caller);
    return { ok: true, value: (await handler(ask, caller)) ?? null };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, kind: error.kind };
    reportError(key, error);
    return { ok: false, kind: "failed" };
  }
}
