import { isSameMail, type MailKeys } from "../core/model/mail";
import type { Host } from "../hosts/host";
import { watchPage } from "../hosts/page/watch-page";
import { call } from "../messages/call";
import { isOrphan } from "../platform/lifetime";

/** A mail counts as closed when it was not found this many times in a row: pages replace its parts while it is open. */
const looksUntilClosed = 3;

/** What the rest of the extension can ask of a reader. */
export interface Session {
  /** Reads the open mail anew and tells the background, even if nothing changed. */
  readAgain(): void;
}

/** Watches one mail page and tells the background which mail is open. Ends with `lifetime`. */
export function startSession(host: Host, page: Document, lifetime: AbortSignal): Session {
  let told: MailKeys | null = null;
  let toldEmpty = false;
  let missed = 0;
  let watching: AbortController | null = null;

  const tell = async (isForced: boolean) => {
    const mail = host.readMail(page);
    if (!mail || (!isForced && told && isSameMail(mail, told) && !(toldEmpty && mail.text !== ""))) return;
    told = { host: mail.host, messageKey: mail.messageKey, threadKey: mail.threadKey };
    toldEmpty = mail.text === "";
    const answer = await call("mail/opened", { mail });
    if (answer.ok && !answer.value.watch) stop();
    if (!answer.ok && isOrphan()) stop();
  };

  const noteMissing = (): boolean => {
    if (!told) return false;
    missed += 1;
    if (missed < looksUntilClosed) return true;
    told = null;
    void call("mail/closed", null);
    return false;
  };

  const look = (): boolean => {
    const keys = host.readKeys(page);
    if (!keys) return noteMissing();
    missed = 0;
    if (!told || !isSameMail(keys, told) || toldEmpty) void tell(false);
    return false;
  };

  const watch = () => {
    if (watching || lifetime.aborted) return;
    watching = new AbortController();
    watchPage(page, AbortSignal.any([lifetime, watching.signal]), look);
  };

  const stop = () => {
    watching?.abort();
    watching = null;
  };

  watch();
  return {
    readAgain() {
      watch();
      void tell(true);
    },
  };
}
