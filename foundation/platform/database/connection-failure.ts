import { codeOf, StartFailure, type StartFailureCode } from './start-failure.ts'

/**
 * What a database URL points at, in words without user password: `host:port/database as user`.
 * Throws {@link StartFailure} `database.bad-url`; the text of the URL is not repeated, as it holds the password.
 */
export function readDatabaseUrl(url: string): string {
  const bad = (what: string) =>
    new StartFailure(
      'database.bad-url',
      `DATABASE_URL ${what}; it is written postgresql://user:password@host:5432/database (signs like @ : / # in the password as %40 %3A %2F %23)`,
    )
  if (!/^postgres(?:ql)?:\/\//.test(url)) throw bad('does not begin with postgresql://')
  let parsed: URL
  try {
    parsed = new URL(url)
    decodeURIComponent(parsed.username + parsed.password + parsed.pathname)
  } catch {
    throw bad('cannot be read')
  }
  const database = decodeURIComponent(parsed.pathname.slice(1))
  if (database === '') throw bad('names no database')
  const host = parsed.hostname || parsed.searchParams.get('host') || 'localhost'
  return `database ${host}:${parsed.port || '5432'}/${database} as ${decodeURIComponent(parsed.username) || 'the default user'}`
}

/** The error of a first connection as one line. `target` comes from {@link readDatabaseUrl}. */
export function connectionFailure(error: unknown, target: string): StartFailure {
  if (error instanceof StartFailure) return error
  const [code, words] = WORDS[codeOf(error)] ?? (isTimeout(error) ? UNREACHABLE : ['database.refused', said(error)])
  return new StartFailure(code, `${target} ${words}`, { cause: error })
}

const UNREACHABLE: [StartFailureCode, string] = [
  'database.unreachable',
  'does not answer: is the server running, and host and port right?',
]
const LOGIN: [StartFailureCode, string] = ['database.refused', 'refused the login: check user and password']

const WORDS: Readonly<Record<string, [StartFailureCode, string]>> = {
  ECONNREFUSED: UNREACHABLE,
  ECONNRESET: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  ENOENT: UNREACHABLE,
  ENOTFOUND: ['database.unreachable', 'cannot be found: the host name is unknown'],
  EAI_AGAIN: ['database.unreachable', 'cannot be found: the name service does not answer'],
  '28P01': LOGIN,
  '28000': LOGIN,
  '3D000': ['database.unknown', 'does not exist: create it with CREATE DATABASE, or mend the name'],
  '53300': ['database.refused', 'has no free connection: raise max_connections or close others'],
  '57P03': ['database.unreachable', 'is still starting or stopping: try again'],
}

/** `pg` gives a timeout of its own no code. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && /timeout/i.test(error.message)
}

function said(error: unknown): string {
  return `cannot be opened: ${error instanceof Error ? error.message : 'unknown error'}`
}
