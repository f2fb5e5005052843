import type Database from 'better-sqlite3'

type Column = { readonly name: string; readonly type: string; readonly notnull: number; readonly pk: number }

/** The schema as one readable file of SQL. */
export function schemaSql(db: Database.Database): string {
  const rows = db
    .prepare(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_fts_%' AND name NOT LIKE 'sqlite_%' ORDER BY rowid`,
    )
    .pluck()
    .all() as string[]
  return `-- Generated from the migrations; not edited by hand.\n${rows.map((sql) => `${sql};\n`).join('\n')}`
}

/** The rows of every STRICT table as types for the query builder. */
export function schemaTypes(db: Database.Database): string {
  const tables = db
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 1 ORDER BY name`,
    )
    .pluck()
    .all() as string[]
  const bodies = tables.map((table) => `  ${table}: {\n${columnLines(db, table)}  }\n`).join('')
  return `// Generated from the migrations; not edited by hand.\n\n/** Rows as they lie in the tables. */\nexport type Schema = {\n${bodies}}\n`
}

function columnLines(db: Database.Database, table: string): string {
  const columns = db
    .prepare('SELECT name, type, "notnull", pk FROM pragma_table_info(?)')
    .all(table) as Column[]
  return columns
    .map((c) => {
      const type = c.type === 'TEXT' ? 'string' : c.type === 'BLOB' ? 'Uint8Array' : 'number'
      const isNull = c.notnull === 0 && c.pk === 0
      return `    ${c.name}: ${type}${isNull ? ' | null' : ''}\n`
    })
    .join('')
}
