import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type Statement, splitStatements } from './split-statements.ts'
import { StartFailure } from './start-failure.ts'

/** An engine's migrations: files `0001-name.sql`, numbered without a gap, in the engine's own PostgreSQL schema. */
export interface MigrationSource {
  readonly engine: string
  readonly folder: URL
}

export interface Migration {
  readonly engine: string
  readonly name: string
  /** Of the text with line ends as LF, so that a checkout on Windows is the same migration. */
  readonly sha256: string
  readonly statements: readonly Statement[]
}

const NAME = /^(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.sql$/
const TRANSACTION_CONTROL = /^(?:begin|commit|rollback|start\s+transaction|end|abort)\b/i

/** Reads an engine's migrations in order. Throws {@link StartFailure} `migration.name` for what does not fit. */
export function readMigrations({ engine, folder }: MigrationSource): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  return names.map((name, index) => {
    const number = Number(NAME.exec(name)?.[1])
    if (number !== index + 1) {
      const expected = String(index + 1).padStart(4, '0')
      throw new StartFailure('migration.name', `migration ${engine}/${name} should be named ${expected}-words.sql`)
    }
    const text = readFileSync(new URL(name, folderUrl(folder)), 'utf8').replaceAll('\r\n', '\n')
    const statements = splitStatements(text)
    const control = statements.find((statement) => TRANSACTION_CONTROL.test(statement.text))
    if (control) {
      const place = `${engine}/${name} line ${control.line}`
      throw new StartFailure(
        'migration.name',
        `migration ${place}: a migration is one transaction and holds no ${control.text.split(/\s/)[0]}`,
      )
    }
    return { engine, name, sha256: createHash('sha256').update(text).digest('hex'), statements }
  })
}

function folderUrl(folder: URL): URL {
  return folder.href.endsWith('/') ? folder : new URL(`${folder.href}/`)
}
