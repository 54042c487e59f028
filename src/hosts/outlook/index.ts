import type { Host } from "../host";
import { isMailPage, readKeys, readMail } from "./read";

/** Outlook on the web, on all its hosts. */
export const outlook: Host = { id: "outlook", isMailPage, readMail, readKeys };
