import type { HostId } from "../core/model/host-names";
import { gmailReply } from "./gmail/reply";
import type { ReplyWriter } from "./host";
import { outlookReply } from "./outlook/reply";

/** Every host Onward can write a reply in. */
const writers: Readonly<Record<HostId, ReplyWriter>> = { gmail: gmailReply, outlook: outlookReply };

/** The writer of a host. */
export function writerOf(id: HostId): ReplyWriter {
  return writers[id];
}
