import { type Handlers, Refusal } from "../../messages/answer";
import { getRejection } from "../../store/rejections";
import { deleteSeason, writeSeason } from "../../store/seasons";
import { deleteStrength, listStrengths, restoreStrength, showStrength, writeStrength } from "../../store/strengths";
import { changeWording, deleteWording, restoreWording, writeWording } from "../../store/wordings";
import { expectBinding } from "../bindings";
import { followDeletion } from "../keep-snapshot";
import { keepSoon, orNull } from "../look-up";
import { matchPicked } from "../match-achievements";

type Keys =
  | "strength/list"
  | "strength/match"
  | "strength/write"
  | "strength/restore"
  | "strength/show"
  | "strength/delete"
  | "wording/write"
  | "wording/change"
  | "wording/restore"
  | "wording/delete"
  | "season/close"
  | "season/reopen";

/** Lists that are the person's own and belong to no mail: strengths, wordings, seasons. */
export const ownListHandlers: Pick<Handlers<"background">, Keys> = {
  async "strength/list"({ tabId, messageKey }, caller) {
    await expectBinding(caller, tabId, messageKey);
    return ((await orNull(() => listStrengths())) ?? []).map(({ id, name }) => ({ id, name }));
  },

  async "strength/match"({ id }) {
    const rejection = await keepSoon(() => getRejection(id));
    if (!rejection) throw new Refusal("no-mail");
    return keepSoon(() => matchPicked(rejection));
  },

  async "strength/write"({ id, writeId, name }) {
    await keepSoon(() => writeStrength(id ?? writeId, name, Date.now()));
    return null;
  },

  async "strength/restore"({ strength }) {
    await keepSoon(() => restoreStrength(strength));
    return null;
  },

  async "strength/show"({ id, shownBy }) {
    if (!(await keepSoon(() => showStrength(id, shownBy, Date.now())))) throw new Refusal("refused");
    return null;
  },

  async "strength/delete"({ id }) {
    await keepSoon(() => deleteStrength(id));
    await followDeletion([id]);
    return null;
  },

  async "wording/write"({ writeId, wording }) {
    await keepSoon(() => writeWording(writeId, wording, Date.now()));
    return null;
  },

  async "wording/change"({ id, changed }) {
    if (!(await keepSoon(() => changeWording(id, changed, Date.now())))) throw new Refusal("refused");
    return null;
  },

  async "wording/restore"({ wording }) {
    await keepSoon(() => restoreWording(wording));
    return null;
  },

  async "wording/delete"({ id }) {
    await keepSoon(() => deleteWording(id));
    await followDeletion([id]);
    return null;
  },

  async "season/close"({ id, writeId, offer }) {
    await keepSoon(() => writeSeason({ id: id ?? writeId, closedAt: Date.now(), offer }));
    return null;
  },

  async "season/reopen"({ id }) {
    await keepSoon(() => deleteSeason(id));
    return null;
  },
};
