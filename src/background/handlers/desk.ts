import { draftId, writtenSteps } from "../../core/model/note";
import { type Handlers, Refusal } from "../../messages/answer";
import { writeDraft } from "../../store/drafts";
import { writeNote } from "../../store/notes";
import { findRejection, getRejection } from "../../store/rejections";
import { expectBinding, listBindings } from "../bindings";
import { keepSoon, orNull } from "../look-up";
import { noticeDistress } from "../notice-need";
import { openDesk } from "../open-desk";
import { tellThread } from "../present";
import { changeRecord } from "../records";

type Keys = "desk/open" | "note/write" | "draft/write";

/** The desk, and what is written there and in the popup: private, so no mail page is told more than that it is there. */
export const deskHandlers: Pick<Handlers<"background">, Keys> = {
  async "desk/open"({ tabId, messageKey, writeId, about }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    if (about === "achievement") {
      const rejection = await orNull(() => findRejection(binding.keys));
      await openDesk({ add: "achievement", rejectionId: rejection?.id ?? null });
      return null;
    }
    // To write is an act: from here on the thread has its record.
    const { id } = await changeRecord(binding, writeId, (rejection) => rejection);
    await tellThread(binding.keys);
    await openDesk({ add: null, rejectionId: id, step: about });
    return null;
  },

  async "note/write"({ rejectionId, step, fields }) {
    const rejection = await keepSoon(() => getRejection(rejectionId));
    if (!rejection) throw new Refusal("no-mail");
    await keepSoon(() => writeNote(rejection, step, fields, Date.now()));
    if (fields) await noticeDistress(fields);
    await tellThread(rejection);
    return null;
  },

  async "draft/write"({ id, fields }) {
    const isNews = await keepSoon(() => writeDraft(id, fields, Date.now()));
    if (fields && writtenSteps.some((step) => id.endsWith(`:${step}`))) await noticeDistress(fields);
    if (isNews) await tellAbout(id);
    return null;
  },
};

/** Tells the frames of the thread a draft belongs to that there is something written now, or nothing any more. */
async function tellAbout(id: string): Promise<void> {
  const binding = (await listBindings()).find(({ keys }) => writtenSteps.some((step) => draftId(keys, step) === id));
  if (binding) await tellThread(binding.keys);
}
