import { useId } from "preact/hooks";
import { findTrouble, type Inspection } from "../../core/model/inspection";
import type { Looked, MailTab } from "../../messages/protocol";
import { say } from "../../platform/words";
import { sayNeed } from "../../ui/need-words";
import { siteWords } from "../../ui/site-switch";
import { CopyButton } from "../parts/copy-button";
import { Section } from "../parts/section";
import type { OptionsPorts } from "../ports";
import { NeedTable } from "./need-table";
import { PageStructure } from "./page-structure";
import { useSelfCheck } from "./use-self-check";

interface SelfCheckSectionProps {
  /** The tab the person came from. */
  readonly wanted: number | null;
  readonly ports: OptionsPorts;
}

/** Which parts of an open mail page are found, for people and for maintainers; nothing of the mail is shown. */
export function SelfCheckSection({ wanted, ports }: SelfCheckSectionProps) {
  const id = useId();
  const { tabs, chosen, result, choose, lookAgain } = useSelfCheck(ports, wanted);
  const found = typeof result === "object" && result.page === "ready" ? result.found : null;
  return (
    <Section title={say("selfTitle")} lead={say("selfLead")}>
      {tabs.length > 0 && (
        <div class="field">
          <label for={id}>{say("selfTab")}</label>
          <div class="line">
            <select
              id={id}
              class="input choice"
              value={`${chosen}`}
              onChange={(event) => choose(Number(event.currentTarget.value))}
            >
              {nameTabs(tabs).map(({ tabId, name }) => (
                <option key={tabId} value={`${tabId}`}>
                  {name}
                </option>
              ))}
            </select>
            <button type="button" class="btn" onClick={lookAgain}>
              {say("selfAgain")}
            </button>
          </div>
        </div>
      )}
      <p role="status" class="strong self-said">
        {sentenceOf(result)}
      </p>
      {tabs.length === 0 && result !== "looking" && (
        <button type="button" class="btn start" onClick={lookAgain}>
          {say("selfAgain")}
        </button>
      )}
      {found && chosen !== null && (
        <>
          <NeedTable needs={found.needs} />
          <p class="small soft">{say("selfVariant", found.variant.join(", "))}</p>
          <div class="line">
            <CopyButton words="selfCopy" copy={() => ports.copyInspection(found)} />
          </div>
          <PageStructure key={chosen} tabId={chosen} ports={ports} />
        </>
      )}
    </Section>
  );
}

/** Tabs by their site and a number, where there are several: their titles are the mails'. */
function nameTabs(tabs: readonly MailTab[]): { readonly tabId: number; readonly name: string }[] {
  return tabs.map(({ tabId, host }, index) => {
    const place = tabs.slice(0, index + 1).filter((tab) => tab.host === host).length;
    return { tabId, name: `${say(siteWords[host])} ${place}` };
  });
}

function sentenceOf(result: Looked<Inspection> | "looking" | "unreachable" | "no-tabs"): string {
  if (result === "looking") return say("selfLooking");
  if (result === "no-tabs") return say("selfNoTabs");
  if (result === "unreachable") return say("popupUnreachable");
  switch (result.page) {
    case "ready":
      return sentenceOfFound(result.found);
    case "no-access":
      return say("siteForbidden", result.hosts.map((host) => say(siteWords[host])).join(", "));
    case "site-off":
      return say("popupSiteOff", say(siteWords[result.host]));
    case "no-reader":
      return say("selfNoReader");
    case "not-mail":
      return say("selfNotMail");
    case "failed":
      return say("selfFailed");
  }
}

function sentenceOfFound(inspection: Inspection): string {
  const trouble = findTrouble(inspection);
  if (!inspection.isMailOpen) return say("selfNoMail");
  if (!trouble) return say("selfReads");
  const part = sayNeed(trouble.need);
  if (inspection.cannot === null) return say("selfNoReply", part);
  return say(trouble.state === "unsure" ? "selfUnsure" : "selfCannot", part);
}
