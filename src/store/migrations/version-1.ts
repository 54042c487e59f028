import type Dexie from "dexie";

/** The first tables. A thread ends at most one application, so host and `threadKey` together are unique among rejections. */
export function defineVersion1(db: Dexie): void {
  db.version(1).stores({
    rejections: "id, &[host+threadKey], updatedAt",
    mails: "id",
    memory: "id, domain",
  });
}
