import { say } from "../../platform/words";
import type { Opening } from "./data-ports";

/** Why a file was not taken as a backup, in a sentence. */
export function refusalOf(opening: Exclude<Opening, { is: "backup" }>): string {
  switch (opening.is) {
    case "other":
      return say("restoreOther");
    case "stopped":
      return say("workStopped");
    case "failed":
      return say("restoreUnread");
    case "refused":
      // A backup may be larger than other files.
      return say(opening.reason === "importTooBig" ? "restoreTooBig" : opening.reason);
  }
}
