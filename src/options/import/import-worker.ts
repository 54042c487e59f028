import { startImportWork, type ToWork } from "./import-work";

const hear = startImportWork((message) => globalThis.postMessage(message));
globalThis.addEventListener("message", ({ data }: MessageEvent<ToWork>) => hear(data));
