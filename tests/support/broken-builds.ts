import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A copy of a build; it goes with `remove`. */
export interface BuildCopy {
  readonly folder: string;
  remove(): void;
}

function copyBuild(build: string): BuildCopy {
  const parent = mkdtempSync(path.join(tmpdir(), "onward-build-"));
  const folder = path.join(parent, "extension");
  cpSync(build, folder, { recursive: true });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/**
 * A copy of a build whose import finds the disk full at this row, once. It writes in a worker, which no driver reaches in both
 * browsers.
 */
export function copyWithFullDisk(build: string, row: number): BuildCopy {
  const copy = copyBuild(build);
  const assets = path.join(copy.folder, "assets");
  const [worker, another] = readdirSync(assets).filter((name) => /^import-worker\b.*\.js$/u.test(name));
  if (worker === undefined || another !== undefined) throw new Error(`${build} has not one worker that imports.`);
  const file = path.join(assets, worker);
  writeFileSync(file, `${readFileSync(file, "utf8")}\n(${failAt.toString()})(${row});`);
  return copy;
}

/** Runs in the worker. */
function failAt(row: number): void {
  let count = 0;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called for the store it is asked of
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...about) {
    count += 1;
    if (count === row) throw new DOMException("The disk is full.", "QuotaExceededError");
    return put.apply(this, about);
  };
}

/**
 * A copy of a build whose options page cannot open a database once `localStorage` says "damaged", until it has deleted it. No
 * driver is on the extension's pages in both browsers before their own scripts are.
 */
export function copyWithDamage(build: string): BuildCopy {
  const copy = copyBuild(build);
  writeFileSync(path.join(copy.folder, "damage.js"), `(${damageOpening.toString()})();`);
  const file = path.join(copy.folder, "src/options/index.html");
  writeFileSync(file, readFileSync(file, "utf8").replace("<head>", '<head><script src="/damage.js"></script>'));
  return copy;
}

/** Runs in the page. */
function damageOpening(): void {
  let isDamaged = localStorage.getItem("damaged") !== null;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- both are called on the factory they are taken from
  const { open, deleteDatabase: remove } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...about) {
    if (isDamaged) throw new DOMException("Internal error opening backing store.", "UnknownError");
    return open.apply(this, about);
  };
  IDBFactory.prototype.deleteDatabase = function (name) {
    isDamaged = false;
    return remove.call(this, name);
  };
}
