import type { ComponentChild } from "preact";
import { useRef } from "preact/hooks";
import type { NeedFinding } from "../core/model/inspection";
import { say } from "../platform/words";
import { AllowSite } from "../ui/allow-site";
import { useOwnName } from "../ui/discretion";
import { Mark } from "../ui/mark";
import { sayNeed } from "../ui/need-words";
import { QuickAchievement } from "../ui/quick-achievement";
import { siteWords } from "../ui/site-switch";
import { useFocusWish } from "../ui/use-focus";
import { DeclareRejection } from "./declare-rejection";
import type { PopupProps } from "./popup";
import { TryButton } from "./try-button";

interface PagePanelProps extends Omit<PopupProps, "due" | "pause"> {
  readonly dueList: ComponentChild;
  /** Something is due. */
  readonly hasDue: boolean;
}

/** No mail of ours in this tab: what is so in one sentence, and the way on if there is one. */
export function PagePanel({ status, trouble, ports, dueList, hasDue }: PagePanelProps) {
  const wish = useFocusWish();
  // It stays said when the last of it is done: a sentence that changes would be told anew.
  const hadDue = useRef(false);
  hadDue.current ||= hasDue;
  const mail = status !== null && status !== "unreachable" && status.page === "ready" ? status.mail : null;
  return (
    <>
      <header class="popup-head">
        <div class="title">
          <Mark />
          <h1>{useOwnName()}</h1>
        </div>
      </header>
      <div class="card-body calm">
        {dueList}
        <p role="status">{trouble ? sentenceOfTrouble(trouble, status) : sentenceOf(status, hadDue.current)}</p>
        {trouble && (
          <button type="button" class="link" onClick={() => ports.openSelfCheck()}>
            {say("popupSelfCheck")}
          </button>
        )}
        {mail && (
          <DeclareRejection
            key={`${mail.host} ${mail.messageKey}`}
            ports={ports}
            language={mail.verdict.language}
            wish={wish}
          />
        )}
        {status !== null &&
          status !== "unreachable" &&
          status.page === "no-access" &&
          status.hosts.map((host) => <AllowSite key={host} host={host} onAllow={() => ports.allowSite(host)} />)}
        {status !== null && status !== "unreachable" && <QuickAchievement ports={ports.quick} />}
        {status === "unreachable" && <TryButton words={say("tryAgain")} act={ports.lookAgain} />}
        {status !== null && status !== "unreachable" && status.page === "no-reader" && (
          <TryButton words={say("popupReload")} act={ports.reloadTab} />
        )}
      </div>
    </>
  );
}

/** A page that could not be read: which part is not found, and that nothing else depends on it. */
function sentenceOfTrouble({ need, state }: NeedFinding, status: PopupProps["status"]): string {
  const site = typeof status === "object" && status !== null && "host" in status ? say(siteWords[status.host]) : "";
  return say(state === "unsure" ? "popupCannotTell" : "popupCannotFind", site, sayNeed(need));
}

/** Nothing at all until the tab has answered: a word that changes at once is only a flicker. */
function sentenceOf(status: PopupProps["status"], hadDue: boolean): string {
  if (status === null) return "";
  if (status === "unreachable") return say("popupUnreachable");
  if (status.page === "no-access") return "";
  if (status.page === "not-mail") return say("popupNotMail");
  if (status.page === "site-off") return say("popupSiteOff", say(siteWords[status.host]));
  if (status.page === "no-reader") return say("popupNoReader");
  return say(hadDue ? "popupNothingElse" : "popupNothing");
}
