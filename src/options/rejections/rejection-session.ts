import { apartDraftId } from "../../core/model/note";
import { call, newWriteId } from "../../messages/call";
import type { RejectionPorts } from "./rejection-ports";

/** The list of rejections as the options page works with it. */
export const rejectionPorts: RejectionPorts = {
  async add(facts, day) {
    const writeId = newWriteId();
    return (await call("rejection/add", { writeId, facts, day })).ok ? writeId : null;
  },
  async merge(id, into) {
    const writeId = newWriteId();
    return (await call("rejection/merge", { writeId, id, into })).ok ? writeId : null;
  },
  async split(id) {
    return (await call("rejection/split", { writeId: newWriteId(), id })).ok;
  },
  async keepApart(one, other, isApart) {
    return (await call("draft/write", { id: apartDraftId(one, other), fields: isApart ? {} : null })).ok;
  },
};
