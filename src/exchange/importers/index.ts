import type { Importer } from "../importer";
import { csv } from "./csv";
import { jsonResume } from "./json-resume";
import { linkedin } from "./linkedin";
import { markdown, plainText } from "./markdown";
import { reactiveResume } from "./reactive-resume";

/** Every importer, the most particular first: the first that recognises a file reads it. Our own backup comes before all. */
export const importers: readonly Importer[] = [reactiveResume, jsonResume, linkedin, csv, markdown, plainText];
