import type Dexie from "dexie";
import { defineVersion1 } from "./version-1";
import { defineVersion2 } from "./version-2";
import { defineVersion3 } from "./version-3";
import { defineVersion4 } from "./version-4";
import { defineVersion5 } from "./version-5";

/** Every version ever released, oldest first. A released one is never edited. */
const versions: readonly ((db: Dexie) => void)[] = [
  defineVersion1,
  defineVersion2,
  defineVersion3,
  defineVersion4,
  defineVersion5,
];

/** Gives a database object every version, so that any older one can be brought up to the newest. */
export function defineVersions(db: Dexie): void {
  for (const define of versions) define(db);
}
