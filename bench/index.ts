import { measureChip } from "./chip-latency";
import { measurePopup } from "./popup-paint";
import { measureReader } from "./reader-cost";

/** Prints what a person waits for and what a busy mailbox pays. Times differ by half between machines: read the ratios. */
await measureChip(30);
await measurePopup(30);
await measureReader(7);
