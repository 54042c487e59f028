import type { NeedFinding } from "../core/model/inspection";
import { hasSomethingToShow } from "../core/model/open-mail";
import type { TabStatus } from "../messages/protocol";
import { DueList, type DueProps } from "./due-list";
import { MailPanel } from "./mail-panel";
import { MissingLine } from "./missing-line";
import { PagePanel } from "./page-panel";
import { PausePlace, type PausePorts } from "./pause-place";
import { PopupFoot } from "./popup-foot";
import type { PopupPorts } from "./ports";

export interface PopupProps {
  /** `null` until the tab was asked; `unreachable` if nobody answered. */
  readonly status: TabStatus | "unreachable" | null;
  /** What keeps the page of this tab from being read; null while nothing is known to. */
  readonly trouble: NeedFinding | null;
  /** What is due, in whichever tab. Null until it was read. */
  readonly due?: DueProps | null;
  /** Null unless a pause is to be suggested. */
  readonly pause: PausePorts | null;
  readonly ports: PopupPorts;
}

/** Under the toolbar button: the mail of this tab and its steps, or what is so instead. */
export function Popup({ status, trouble, due = null, pause, ports }: PopupProps) {
  const mail = status !== null && status !== "unreachable" && status.page === "ready" ? status.mail : null;
  const dueList = due && <DueList {...due} />;
  const hasSteps = mail !== null && hasSomethingToShow(mail);
  return (
    <main class="popup">
      <PausePlace pause={pause} />
      <MissingLine ports={ports} />
      {mail && hasSteps ? (
        // Another mail starts with its list.
        <MailPanel key={`${mail.host} ${mail.messageKey}`} mail={mail} ports={ports} dueList={dueList} />
      ) : (
        <PagePanel
          status={status}
          trouble={trouble}
          ports={ports}
          dueList={dueList}
          hasDue={(due?.items.length ?? 0) > 0}
        />
      )}
      <PopupFoot status={status} ports={ports} />
    </main>
  );
}
