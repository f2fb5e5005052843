/** What every record of the book carries: a UUIDv7 and ISO instants. */
export type BookRecord = {
  readonly id: string
  readonly createdAt: string
  readonly changedAt: string
  /** When it was put into the trash; null: in use. */
  readonly deletedAt: string | null
}

/** A record as the user gives it, before the book adds its own fields. */
export type NewRecord<T extends BookRecord> = Omit<T, keyof BookRecord>
