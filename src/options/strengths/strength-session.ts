import { call, newWriteId } from "../../messages/call";
import type { StrengthPorts } from "./strength-ports";

/** Strengths as the options page works with them. */
export const strengthPorts: StrengthPorts = {
  async add(name) {
    return (await call("strength/write", { writeId: newWriteId(), name })).ok;
  },
  async rename(id, name) {
    return (await call("strength/write", { writeId: newWriteId(), id, name })).ok;
  },
  async show(id, shownBy) {
    return (await call("strength/show", { writeId: newWriteId(), id, shownBy })).ok;
  },
  async remove(id) {
    return (await call("strength/delete", { writeId: newWriteId(), id })).ok;
  },
  async restore(strength) {
    return (await call("strength/restore", { writeId: newWriteId(), strength })).ok;
  },
};
