/**
 * The browser's IndexedDB, which never opens a database whose version it is not told. Dexie asks for that where the version is
 * newer than its own, and would go on to write rows of the old shape, and to put back tables the newer one gave up. So the
 * error it gets is the one it had: `VersionError`.
 */
export function ownVersionOnly(): IDBFactory {
  const wanted = new Map<string, number>();
  return {
    open(name, version) {
      if (version !== undefined) wanted.set(name, version);
      return indexedDB.open(name, version ?? wanted.get(name));
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first, second) => indexedDB.cmp(first, second),
  };
}
