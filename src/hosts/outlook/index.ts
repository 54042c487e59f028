import type { Host } from "../host";
import { findHeader, findPlace } from "./place";
import { isMailPage, readKeys, readMail } from "./read";

/** Outlook on the web, on all its hosts. */
export const outlook: Host = { id: "outlook", isMailPage, readMail, readKeys, findPlace, findHeader };
