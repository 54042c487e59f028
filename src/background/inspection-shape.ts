import * as v from "valibot";
import { hostIds } from "../core/model/host-names";
import { type Inspection, structureLimit } from "../core/model/inspection";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A name from our own tables. */
const name = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/iu));

const need = v.strictObject({
  need: name,
  state: v.picklist(["found", "missing", "unsure", "absent"]),
  row: v.nullable(count),
  rows: count,
  seen: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/u))),
  candidates: count,
  visible: count,
});

/** What an inspector may answer. It runs on a mail site's page: what has another shape is shown to nobody. */
export const inspectionShape: v.GenericSchema<Inspection> = v.strictObject({
  host: v.picklist(hostIds),
  variant: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(12)),
  isMailOpen: v.boolean(),
  needs: v.pipe(v.array(need), v.maxLength(80)),
  cannot: v.nullable(name),
});

/** As many characters as bytes at most; a structure is for people, and no longer than the inspector may make it. */
export const structureShape: v.GenericSchema<{ readonly structure: string }> = v.strictObject({
  structure: v.pipe(v.string(), v.maxLength(structureLimit)),
});
