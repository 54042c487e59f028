import { inOneLine } from "../core/model/achievement";
import { achievementDraftId } from "../core/model/note";
import { type OpenMail, openMailOf } from "../core/model/open-mail";
import type { Rejection } from "../core/model/rejection";
import { call, newWriteId } from "../messages/call";
import { type DeskAbout, deskAddress } from "../messages/desk-address";
import { startWriting } from "../ui/writing/start-writing";
import type { DeskPorts, DeskState } from "./desk";
import { tryStorage } from "./follow-mail";
import { followPause } from "./follow-pause";
import { followRejection, readRejection } from "./follow-rejection";
import { followDraft } from "./follow-written";
import { type DraftKeeper, keepDrafts } from "./keep-drafts";
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
  const showRecord = (rejection: Rejection | null | undefined) => {
    if (rejection === undefined) {
      if (mail) mail = { ...mail, canKeep: false };
      show(mail ?? "closed");
      return;
    }
    mail = rejection && openMailOf(rejection);
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

  const ports: DeskPorts = {
    get writing() {
      return writing;
    },
    achievement: about.add ? achievement() : null,
    async markStep(step, to) {
      if (to === "done" && !(await (writing?.finish(step) ?? true))) return false;
      const { ok } = await call("rejection/mark-step", { id, writeId: newWriteId(), step, state: to });
      // What is stored now is shown before the mark that was only shown is taken away.
      if (ok) await readRejection(id).then(showRecord, () => undefined);
      return ok;
    },
    async lookAgain() {
      const isOpen = await tryStorage();
      if (isOpen) follow();
      return isOpen;
    },
    moved(step) {
      history.replaceState(null, "", deskAddress({ add: null, rejectionId: id, step }));
    },
    async addAchievement(text) {
      const writeId = newWriteId();
      return (await call("achievement/write", { writeId, achievement: inOneLine(text) })).ok ? writeId : null;
    },
    async takeBack(achievementId) {
      return (await call("achievement/delete", { writeId: newWriteId(), id: achievementId })).ok;
    },
  };

  show(state);
  followPause((suggested) => {
    pause = suggested;
    show(state);
  });
  if (!about.add) follow();
}
