import type { Host } from "../host";
import { isMailPage, readKeys, readMail } from "./read";

/** Gmail on the web, `mail.google.com`. */
export const gmail: Host = { id: "gmail", isMailPage, readMail, readKeys };
