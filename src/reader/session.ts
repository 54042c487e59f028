import { isSameMail, type MailKeys } from "../core/model/mail";
import type { Host } from "../hosts/host";
import { watchPage } from "../hosts/page/watch-page";
import { call } from "../messages/call";

/** A mail counts as closed when it was not found this many times in a row: pages replace its parts while it is open. */
const looksUntilClosed = 3;

/** What the rest of the extension can ask of a reader. */
export interface Session {
  isReading(): boolean;
  /** Asks anew whether the site may be read, and if so tells the open mail. Resolves once that was answered. */
  startAgain(): Promise<void>;
}

/** Watches one mail page, if its site is switched on, and tells the background which mail is open. Ends with `lifetime`. */
export function startSession(host: Host, page: Document, lifetime: AbortSignal): Session {
  const view = page.defaultView;
  let told: MailKeys | null = null;
  let toldEmpty = false;
  let missed = 0;
  let starts = 0;
  let watching: AbortController | null = null;
  let leaving: AbortController | null = null;
  let lastTold: Promise<unknown> = Promise.resolve();

  /** One after the other: what is told later is also heard later, however long an answer takes. */
  const say: typeof call = (key, ask) => {
    const answer = lastTold.then(() => call(key, ask));
    lastTold = answer;
    return answer;
  };

  const tell = () => {
    const mail = host.readMail(page);
    if (!mail) return;
    told = { host: mail.host, messageKey: mail.messageKey, threadKey: mail.threadKey };
    toldEmpty = mail.text === "";
    void say("mail/opened", { mail }).then((answer) => {
      // Nobody was there to hear it: the next look tells it again.
      if (!answer.ok && answer.kind === "gone" && told && isSameMail(told, mail)) told = null;
    });
  };

  const tellClosed = () => {
    if (told) void say("mail/closed", null);
    told = null;
  };

  const look = (): boolean => {
    if (leaving || !watching) return false;
    const keys = host.readKeys(page);
    if (!keys) {
      missed += 1;
      if (missed >= looksUntilClosed) tellClosed();
      return told !== null;
    }
    missed = 0;
    // A mail without words may only be one whose words are still to come.
    if (!told || !isSameMail(keys, told) || (toldEmpty && host.readMail(page)?.text !== "")) tell();
    return false;
  };

  /**
   * The page is about to go, and later it can send nothing. Nothing is told meanwhile; if the person stays after all, the
   * next thing they do shows it.
   */
  const leave = () => {
    tellClosed();
    leaving?.abort();
    const staying = new AbortController();
    leaving = staying;
    const stay = () => {
      staying.abort();
      leaving = null;
      look();
    };
    const signal = AbortSignal.any([lifetime, staying.signal]);
    for (const type of ["focus", "keydown", "pointerdown"])
      view?.addEventListener(type, stay, { capture: true, signal });
  };

  const start = async () => {
    watching?.abort();
    leaving?.abort();
    watching = leaving = told = null;
    const mine = ++starts;
    const answer = await say("reader/start", null);
    if (lifetime.aborted || mine !== starts || !answer.ok || !answer.value.watch) return;
    watching = new AbortController();
    watchPage(page, AbortSignal.any([lifetime, watching.signal]), look);
    look();
    await lastTold;
  };

  view?.addEventListener("beforeunload", leave, { signal: lifetime });
  view?.addEventListener("pageshow", ({ persisted }) => persisted && void start(), { signal: lifetime });
  void start();
  return { isReading: () => watching !== null, startAgain: start };
}
