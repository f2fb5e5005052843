import { writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { migrate } from '../electron/db/migrate.ts'
import { schemaSql, schemaTypes } from './schema-text.ts'

/** Writes electron/db/schema.sql and schema.ts from the migrations; a test fails when they are stale. */
const db = new Database(':memory:')
migrate(db, { beforeMigrate: () => {} })
writeFileSync(new URL('../electron/db/schema.sql', import.meta.url), schemaSql(db))
writeFileSync(new URL('../electron/db/schema.ts', import.meta.url), schemaTypes(db))
console.log('electron/db/schema.sql and schema.ts written')
