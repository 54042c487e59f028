import { runnerImport } from "vite";

// Functions handed to a page must arrive as they are written; other runners add calls to them that a page does not know.
await runnerImport("./bench/index.ts");
