import { inOneLine } from "../core/model/achievement";
import { findTrouble, type NeedFinding } from "../core/model/inspection";
import { isSameMail } from "../core/model/mail";
import { describeOpenMail, hasSomethingToShow, type OpenMail } from "../core/model/open-mail";
import { offerFirst } from "../core/recovery/order";
import { call, newWriteId } from "../messages/call";
import type { Answer, TabStatus } from "../messages/protocol";
import { browser } from "../platform/browser";
import { askToSee } from "../platform/permissions";
import { followPause } from "./follow-pause";
import { type DraftKeeper, keepDrafts } from "./keep-drafts";
import type { PopupProps } from "./popup";
import type { PopupPorts } from "./ports";

type Status = PopupProps["status"];
type Draw = (props: PopupProps) => void;

/** Runs the popup over the tab that is active now: asks what is open there, follows what is stored about it, and draws. */
export function startPopup(draw: Draw): void {
  let status: Status = null;
  let trouble: NeedFinding | null = null;
  let pause: PopupProps["pause"] = null;
  let following: AbortController | null = null;
  let writing: DraftKeeper | null = null;
  const tab = findTab();

  const show = (next: TabStatus | "unreachable") => {
    const before = openMailOf(status);
    status = next;
    const mail = openMailOf(status);
    if (mail && hasSomethingToShow(mail)) trouble = null;
    draw({ status, trouble, pause, ports });
    if (!mail) following?.abort();
    else if (!(before && isSameMail(before, mail))) {
      void follow(mail);
      writing = startPopupWriting(mail);
    }
  };

  const showMail = (mail: OpenMail) => {
    if (typeof status === "object" && status?.page === "ready") show({ ...status, mail });
  };

  /** Keeps the popup as the store says. The database's code is loaded after the first picture, which does not need it. */
  const follow = async ({ host, messageKey, threadKey, verdict, answer, people }: OpenMail) => {
    following?.abort();
    following = new AbortController();
    const { signal } = following;
    const keys = { host, messageKey, threadKey };
    const { followMail } = await import("./follow-mail");
    if (signal.aborted) return;
    // The verdict as it is by then: the person may have said since what the mail is.
    const tell: Parameters<typeof followMail>[1] = (kept) => {
      const mail = describeOpenMail(keys, openMailOf(status)?.verdict ?? verdict, kept, answer, people);
      showMail(offerFirst(mail, kept?.habits ?? {}, Date.now()));
    };
    followMail(keys, tell, signal);
  };

  const refresh = async (): Promise<boolean> => {
    const answer = await call("tab/status", { tabId: (await tab).id });
    trouble = null;
    show(answer.ok ? answer.value : "unreachable");
    void inspect();
    return answer.ok;
  };

  /** Where there is nothing to show, the page is asked whether that is for want of a part of it. Nobody waits for it. */
  const inspect = async () => {
    if (!isQuiet(status)) return;
    const answer = await call("tab/inspect", { tabId: (await tab).id });
    if (!answer.ok || answer.value.page !== "ready" || !isQuiet(status)) return;
    const { found } = answer.value;
    trouble = found.cannot === null ? null : findTrouble(found);
    if (trouble) draw({ status, trouble, pause, ports });
  };

  const settle = (answer: Answer<OpenMail>): boolean => {
    if (answer.ok) showMail(answer.value);
    return answer.ok;
  };

  /** The mail the popup shows. If another one is open in the tab by now, nothing is written. */
  const about = async () => ({ tabId: (await tab).id, messageKey: openMailOf(status)?.messageKey ?? "" });

  /** A step is only marked as it is marked already: that makes the record, which what is written belongs to. */
  const makeRecord = async (): Promise<string | null> => {
    const { rejection } = openMailOf(status) ?? {};
    if (rejection) return rejection.id;
    const answer = await call("step/mark", {
      ...(await about()),
      writeId: newWriteId(),
      step: "let-it-out",
      state: "open",
    });
    return settle(answer) && answer.ok ? (answer.value.rejection?.id ?? null) : null;
  };

  const startPopupWriting = (mail: OpenMail): DraftKeeper =>
    keepDrafts(mail, {
      makeRecord,
      findRecord: () => openMailOf(status)?.rejection?.id ?? null,
      openDesk: (step) => ports.openDesk(step),
    });

  const ports: PopupPorts = {
    get writing() {
      return writing;
    },
    async openDesk(step) {
      await writing?.rest();
      const { ok } = await call("desk/open", { ...(await about()), writeId: newWriteId(), about: step });
      if (ok) globalThis.close();
      return ok;
    },
    async markStep(step, state) {
      if (state === "done" && !(await (writing?.finish(step) ?? true))) return false;
      return settle(await call("step/mark", { ...(await about()), writeId: newWriteId(), step, state }));
    },
    async correct(isRejection) {
      return settle(await call("mail/correct", { ...(await about()), writeId: newWriteId(), isRejection }));
    },
    async foldText(isFolded) {
      return settle(await call("mail/fold", { ...(await about()), writeId: newWriteId(), isFolded }));
    },
    async listSentences() {
      const answer = await call("mail/sentences", await about());
      return answer.ok ? answer.value : null;
    },
    async declare(decision) {
      return settle(await call("mail/declare", { ...(await about()), writeId: newWriteId(), decision }));
    },
    steps: {
      reply: {
        async compose() {
          const answer = await call("reply/compose", await about());
          return answer.ok ? answer.value : null;
        },
        async keepDraft(draft) {
          return (await call("reply/keep-draft", { ...(await about()), writeId: newWriteId(), draft })).ok;
        },
        async check(text, language) {
          const answer = await call("reply/check", { ...(await about()), text, language });
          return answer.ok ? answer.value : [];
        },
        async plan(day) {
          const followUp = { kind: "reply", day, text: "" } as const;
          return settle(await call("follow-up/plan", { ...(await about()), writeId: newWriteId(), followUp }));
        },
        async insert(reply) {
          const answer = await call("reply/put", { ...(await about()), reply });
          return answer.ok ? answer.value : { outcome: "trouble", trouble: "unreachable" };
        },
        async takeBack() {
          const answer = await call("reply/take-back", await about());
          return answer.ok && answer.value.restored;
        },
        guard: (act) => act,
      },
      achievements: {
        async match() {
          const answer = await call("achievement/match", await about());
          return answer.ok ? answer.value : null;
        },
        async add() {
          const opening = { ...(await about()), writeId: newWriteId(), about: "achievement" as const };
          return (await call("desk/open", opening)).ok;
        },
        guard: (act) => act,
      },
      picks: {
        async pick(picked) {
          return settle(await call("step/pick", { ...(await about()), writeId: newWriteId(), picked }));
        },
        async plan(followUp) {
          return settle(await call("follow-up/plan", { ...(await about()), writeId: newWriteId(), followUp }));
        },
        async listStrengths() {
          const answer = await call("strength/list", await about());
          return answer.ok ? answer.value : null;
        },
        guard: (act) => act,
      },
    },
    answer: {
      keep: async () => settle(await call("feedback/keep", { ...(await about()), writeId: newWriteId() })),
      letBe: async () => settle(await call("feedback/let-be", { ...(await about()), writeId: newWriteId() })),
      guard: (act) => act,
    },
    quick: {
      async readDraft(id) {
        // The database's code is loaded after the first picture, which does not need it.
        const { findDraft } = await import("../store/drafts");
        return (await findDraft(id).catch(() => null))?.fields ?? null;
      },
      async saveDraft(id, fields) {
        return (await call("draft/write", { id, fields })).ok;
      },
      async addAchievement(text) {
        return (await call("achievement/write", { writeId: newWriteId(), achievement: inOneLine(text) })).ok;
      },
    },
    async openCard() {
      const answer = await call("card/open", { tabId: (await tab).id });
      const isShown = answer.ok && answer.value.shown;
      if (isShown) globalThis.close();
      return isShown;
    },
    async lookAgain() {
      if (status === "unreachable") return refresh();
      const answer = await call("mail/look-again", await about());
      const { tryStorage } = await import("./follow-mail");
      const isOpen = await tryStorage();
      const mail = openMailOf(status);
      if (isOpen && mail) void follow(mail);
      return settle(answer) && isOpen;
    },
    async reloadTab() {
      await browser.tabs.reload((await tab).id);
      globalThis.close();
      return true;
    },
    async allowSite(host) {
      const isAllowed = await askToSee(host).catch(() => false);
      // The chip appears in the page by itself; the browser's own question closes the popup in most cases anyway.
      if (isAllowed) globalThis.close();
      return isAllowed;
    },
    async switchSite(host, on) {
      const answer = await call("site/switch", { writeId: newWriteId(), host, on });
      return answer.ok && refresh();
    },
    openSelfCheck() {
      const open = async () => {
        const url = browser.runtime.getURL(`src/options/index.html#self-check/${(await tab).id}`);
        await browser.tabs.create({ url });
        globalThis.close();
      };
      void open();
    },
    async findMissing() {
      const answer = await call("snapshot/find", null);
      return answer.ok && answer.value?.isMissing === true;
    },
    openSettings() {
      void browser.runtime.openOptionsPage().then(() => globalThis.close());
    },
  };

  draw({ status: null, trouble: null, pause, ports });
  followPause((suggested) => {
    pause = suggested;
    draw({ status, trouble, pause, ports });
  });
  void refresh();
}

function openMailOf(status: Status): OpenMail | null {
  return typeof status === "object" && status?.page === "ready" ? status.mail : null;
}

/** A mail page in front of which the popup has nothing to show. */
function isQuiet(status: Status): boolean {
  if (typeof status !== "object" || status?.page !== "ready") return false;
  return status.mail === null || !hasSomethingToShow(status.mail);
}

/** The tab the popup was opened over. Without one, an id no tab has: nobody answers for it then. */
async function findTab(): Promise<{ readonly id: number }> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: active?.id ?? Number.MAX_SAFE_INTEGER };
}
