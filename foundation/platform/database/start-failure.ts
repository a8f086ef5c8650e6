/**
 * Why the platform cannot start. Not a bug but the state of the machine or its settings, met before
 * there is anybody to answer to; hence thrown, unlike the refusals of operations.
 */
export type StartFailureCode =
  | 'data-folder.in-use'
  | 'data-folder.not-writable'
  | 'data-folder.disk-full'
  | 'data-folder.other-version'
  | 'data-folder.damaged'
  | 'postgres.no-binaries'
  | 'postgres.root'
  | 'postgres.failed'
  | 'database.bad-url'
  | 'database.unreachable'
  | 'database.refused'
  | 'database.unknown'
  | 'database.too-old'
  | 'database.role'
  | 'migration.name'
  | 'migration.changed'
  | 'migration.unknown'
  | 'migration.failed'
  | 'port.taken'
  | 'settings.invalid'
  | 'packs.invalid'
  | 'demonstration.failed'
  | 'web.build-failed'

/** The message is one line that says what is wrong and what to do; print it and exit 1, without a stack. */
export class StartFailure extends Error {
  readonly code: StartFailureCode

  constructor(code: StartFailureCode, message: string, options?: { cause: unknown }) {
    super(message.replace(/\s*\n\s*/g, ' ').trim(), options)
    this.name = 'StartFailure'
    this.code = code
  }
}

/** The `code` of a Node or PostgreSQL error (`ENOSPC`, `42501`), or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
