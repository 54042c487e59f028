import { measureImport } from "./import-prof";

await measureImport();
