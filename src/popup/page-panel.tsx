import { say } from "../platform/words";
import { AllowSite } from "../ui/allow-site";
import { Mark } from "../ui/mark";
import { QuickAchievement } from "../ui/quick-achievement";
import { siteWords } from "../ui/site-switch";
import { useFocusWish } from "../ui/use-focus";
import { DeclareRejection } from "./declare-rejection";
import type { PopupProps } from "./popup";
import { TryButton } from "./try-button";

/** No mail of ours in this tab: what is so in one sentence, and the way on if there is one. */
export function PagePanel({ status, ports }: PopupProps) {
  const wish = useFocusWish();
  const mail = status !== null && status !== "unreachable" && status.page === "ready" ? status.mail : null;
  return (
    <>
      <header class="popup-head">
        <div class="title">
          <Mark />
          <h1>{say("extName")}</h1>
        </div>
      </header>
      <div class="card-body calm">
        <p>{sentenceOf(status)}</p>
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

/** Nothing at all until the tab has answered: a word that changes at once is only a flicker. */
function sentenceOf(status: PopupProps["status"]): string {
  if (status === null) return "";
  if (status === "unreachable") return say("popupUnreachable");
  if (status.page === "no-access") return "";
  if (status.page === "not-mail") return say("popupNotMail");
  if (status.page === "site-off") return say("popupSiteOff", say(siteWords[status.host]));
  return say(status.page === "no-reader" ? "popupNoReader" : "popupNothing");
}
