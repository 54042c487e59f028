import { followUpId } from "../core/model/follow-up";
import { achievementDraftId } from "../core/model/note";
import type { OpenMail } from "../core/model/open-mail";
import { call, newWriteId } from "../messages/call";
import { type DeskAbout, deskAddress } from "../messages/desk-address";
import { startWriting } from "../ui/writing/start-writing";
import type { DeskPorts, DeskState } from "./desk";
import { tryStorage } from "./follow-mail";
import { followPause } from "./follow-pause";
import { followRejection, readRejection } from "./follow-rejection";
import { followDraft } from "./follow-written";
import { type DraftKeeper, keepDrafts } from "./keep-drafts";
import { addAchievement, takeBackAchievement } from "./own-session";
import type { PausePorts } from "./pause-place";

/** Runs the desk: follows the record it is about, and draws. */
export function startDesk(
  about: DeskAbout,
  draw: (state: DeskState, pause: PausePorts | null, ports: DeskPorts) => void,
): void {
  let mail: OpenMail | null = null;
  let state: DeskState = about.add ? "add" : "opening";
  let writing: DraftKeeper | null = null;
  let following = new AbortController();
  const id = about.rejectionId ?? "";

  let pause: PausePorts | null = null;

  const show = (next: DeskState) => {
    state = next;
    draw(state, pause, ports);
  };

  /** A record that cannot be read any more stays on the screen: somebody may be writing in it. */
  const showRecord = (next: OpenMail | null | undefined) => {
    if (next === undefined) {
      if (mail) mail = { ...mail, canKeep: false };
      show(mail ?? "closed");
      return;
    }
    mail = next;
    if (mail) writing ??= keepDrafts(mail, { findRecord: () => id, makeRecord: async () => id, openDesk: null });
    show(mail ?? "gone");
  };

  const follow = () => {
    following.abort();
    following = new AbortController();
    followRejection(id, showRecord, following.signal);
  };

  const achievement = () => {
    const saveDraft = async (fields: Readonly<Record<string, string>> | null) =>
      (await call("draft/write", { id: achievementDraftId, fields })).ok;
    return startWriting(
      {
        follow: (onWritten, signal) => followDraft(achievementDraftId, onWritten, signal),
        saveDraft,
        keep: async () => false,
        letGo: () => saveDraft(null),
      },
      new AbortController().signal,
    );
  };

  /** What is stored now is shown before what was only shown is taken away. */
  const renewed = async (isKept: boolean): Promise<boolean> => {
    if (isKept) await readRejection(id).then(showRecord, () => undefined);
    return isKept;
  };

  const ports: DeskPorts = {
    get writing() {
      return writing;
    },
    achievement: about.add ? achievement() : null,
    async markStep(step, to) {
      if (to === "done" && !(await (writing?.finish(step) ?? true))) return false;
      return renewed((await call("rejection/mark-step", { id, writeId: newWriteId(), step, state: to })).ok);
    },
    async lookAgain() {
      const isOpen = await tryStorage();
      if (isOpen) follow();
      return isOpen;
    },
    moved(step) {
      if (about.add === null) history.replaceState(null, "", deskAddress({ ...about, step }));
    },
    addAchievement,
    takeBack: takeBackAchievement,
    steps: {
      // A reply is put into the page of its mail, which the desk has not.
      reply: null,
      achievements: {
        async match() {
          const answer = await call("rejection/match", { id });
          return answer.ok ? answer.value : null;
        },
        // Here one is added in the step itself.
        add: async () => false,
        guard: (act) => act,
      },
      picks: {
        pick: async (picked) => renewed((await call("rejection/pick", { id, writeId: newWriteId(), picked })).ok),
        async plan({ day, ...said }) {
          const write = { writeId: newWriteId() };
          const { ok } =
            day === null
              ? await call("follow-up/delete", { ...write, id: followUpId(id, said.kind) })
              : await call("follow-up/write", { ...write, rejectionId: id, followUp: { ...said, day } });
          return renewed(ok);
        },
        // There the list is followed in the store.
        listStrengths: async () => null,
        guard: (act) => act,
      },
    },
  };

  show(state);
  followPause((suggested) => {
    pause = suggested;
    show(state);
  });
  if (!about.add) follow();
}
