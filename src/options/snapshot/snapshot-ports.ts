/** What can be done with the copy that is kept outside the database. A promise resolves to whether it was carried out. */
export interface SnapshotPorts {
  /** Brings back what the record has lost, or leaves it and says no more of it. */
  readonly settle: (restores: boolean) => Promise<boolean>;
  /** Deletes a database that cannot be opened, makes a new one, and brings back what there is a copy of. */
  readonly startAnew: () => Promise<boolean>;
}
