import { useEffect, useRef, useState } from "preact/hooks";
import type { Inspection } from "../../core/model/inspection";
import type { Looked, MailTab } from "../../messages/protocol";
import type { OptionsPorts } from "../ports";

/** What the self-check shows: still looking, what a tab said, or that nobody answered. */
type SelfCheckResult = Looked<Inspection> | "looking" | "unreachable" | "no-tabs";

interface SelfCheck {
  readonly tabs: readonly MailTab[];
  readonly chosen: number | null;
  readonly result: SelfCheckResult;
  readonly choose: (tabId: number) => void;
  readonly lookAgain: () => void;
}

/** Lists the mail tabs, and looks at one: the wanted one if it is open, else the first, and later the one that is chosen. */
export function useSelfCheck(ports: OptionsPorts, wanted: number | null): SelfCheck {
  const [tabs, setTabs] = useState<readonly MailTab[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [result, setResult] = useState<SelfCheckResult>("looking");
  const asked = useRef(0);

  const look = async (prefer: number | null, isNewList: boolean) => {
    const mine = ++asked.current;
    const isStale = () => mine !== asked.current;
    setResult("looking");
    const listed = isNewList ? await ports.listMailTabs() : tabs;
    if (isStale()) return;
    setTabs(listed ?? []);
    const tab = listed?.find(({ tabId }) => tabId === prefer) ?? listed?.[0];
    setChosen(tab?.tabId ?? null);
    if (!tab) setResult(listed === null ? "unreachable" : "no-tabs");
    else {
      const looked = await ports.inspectTab(tab.tabId);
      if (!isStale()) setResult(looked ?? "unreachable");
    }
  };

  // Once when the section opens, and when its address names another tab.
  useEffect(() => {
    void look(wanted, true);
    return () => {
      asked.current += 1;
    };
  }, [wanted]);

  return {
    tabs,
    chosen,
    result,
    choose: (tabId) => void look(tabId, false),
    lookAgain: () => void look(chosen, true),
  };
}
