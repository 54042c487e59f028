import { isSameMail, type MailKeys } from "../core/model/mail";
import type { Correction } from "../core/model/memory";
import type { ThreadKeys } from "../core/model/note";
import type { Answered } from "../core/model/open-mail";
import type { Verdict } from "../core/model/verdict";
import { type Caller, Refusal } from "../messages/answer";
import { listSession, readSession, removeSession, writeSession } from "../platform/session-storage";
import { type Spot, spotOf } from "./callers";

/**
 * Ties a frame to the one mail that is open in it, until it is closed, another is opened or the browser ends. Of the mail it holds
 * the keys and the verdict, with the decision sentence in it, and what an answer tells; never the rest of the text. What a mail page asks later
 * concerns this mail only.
 */
export interface Binding extends Spot {
  readonly keys: MailKeys;
  readonly verdict: Verdict;
  readonly sentAt: number | null;
  /** Whom the mail came from, to be held against the people a reply goes to. */
  readonly sender: string | null;
  /** People the thread names besides the person. */
  readonly people: readonly string[];
  /** What an answer to the person's question tells, until it is settled; null for any other mail. */
  readonly answer: Answered | null;
  /** What "Not a rejection" would teach; null where there is nothing to learn from. */
  readonly lesson: Correction | null;
}

/** A mail that was open, as far as what was typed about it needs to know it: never a word of it. */
export interface Left {
  readonly keys: MailKeys;
  readonly kind: Verdict["kind"];
  readonly hasAnswer: boolean;
}

const prefix = "open ";

/** Binds a frame to a mail, in place of the one before. */
export async function bind(binding: Binding): Promise<void> {
  await rememberLeft(binding);
  await writeSession(nameOf(binding), binding);
}

/** Forgets what was open in a frame, but for where it was. */
export async function unbind(spot: Spot): Promise<void> {
  await rememberLeft(spot);
  await removeSession([nameOf(spot)]);
}

/** The mail that was open in a frame last: what was typed about it a moment ago may arrive when it is closed already. */
async function rememberLeft(spot: Spot): Promise<void> {
  const binding = await readSession<Binding>(nameOf(spot));
  if (binding) await writeSession(leftNameOf(spot), leave(binding));
}

/** Every mail that is open somewhere. */
export async function listBindings(): Promise<Binding[]> {
  return (await listSession<Binding>(prefix)).map(([, binding]) => binding);
}

/** The binding of a tab: mails are read in its top frame. */
export async function findBinding(tabId: number): Promise<Binding | null> {
  return readSession<Binding>(nameOf({ tabId, frameId: 0 }));
}

/**
 * The binding a call concerns: a mail page speaks for its own frame, an extension page names a tab. Throws `Refusal` when
 * no mail is open there, or another one than the caller means.
 */
export async function expectBinding(caller: Caller, named: number | undefined, messageKey: string): Promise<Binding> {
  const spot = spotOf(caller) ?? (named === undefined ? null : { tabId: named, frameId: 0 });
  const binding = spot && (await readSession<Binding>(nameOf(spot)));
  if (binding?.keys.messageKey !== messageKey) throw new Refusal("no-mail");
  return binding;
}

/** The mail a call concerns: as `expectBinding`, or the one that was left last there. */
export async function expectLeft(caller: Caller, named: number | undefined, messageKey: string): Promise<Left> {
  const spot = spotOf(caller) ?? (named === undefined ? null : { tabId: named, frameId: 0 });
  const left = spot && (await readSession<Left>(leftNameOf(spot)));
  const binding = await expectBinding(caller, named, messageKey).catch(() => null);
  if (binding) return leave(binding);
  if (left?.keys.messageKey !== messageKey) throw new Refusal("no-mail");
  return left;
}

/** What is remembered of a mail once it is closed. */
export function leave({ keys, verdict, answer }: Binding): Left {
  return { keys, kind: verdict.kind, hasAnswer: answer !== null };
}

/** All frames in which this mail is open. */
export async function listFramesWith(mail: MailKeys): Promise<Binding[]> {
  return (await listBindings()).filter(({ keys }) => isSameMail(keys, mail));
}

/** All frames in which a mail of this thread is open. */
export async function listFramesOfThread({ host, threadKey }: ThreadKeys): Promise<Binding[]> {
  return (await listBindings()).filter(({ keys }) => keys.host === host && keys.threadKey === threadKey);
}

function nameOf({ tabId, frameId }: Spot): string {
  return `${prefix}${tabId}:${frameId}`;
}

function leftNameOf({ tabId, frameId }: Spot): string {
  return `left ${tabId}:${frameId}`;
}
