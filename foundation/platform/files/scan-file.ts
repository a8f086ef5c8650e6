import { spawn } from 'node:child_process'
import type { Log, LogFields } from '../log.ts'

/** `infected`: the program objects. `failed`: it could not say. */
export type ScanOutcome = 'clean' | 'infected' | 'failed' | 'not-scanned'
export type ScanFile = (bytes: Uint8Array) => Promise<ScanOutcome>

/** Shorter than a request may take, so that the sender hears what became of it. */
const MILLISECONDS = 45_000

/**
 * Asks a program about a file, as `clamdscan --no-summary -` does: the bytes on its standard input, no shell, no words of
 * the sender among its arguments. Exit 0 is clean and 1 infected; anything else, and silence, is no answer. Without a
 * command nothing is scanned, and said so.
 */
export function createFileScan(settings: {
  command: readonly string[] | undefined
  log: Log
  milliseconds?: number
}): ScanFile {
  const { command, log, milliseconds = MILLISECONDS } = settings
  const [program, ...fixed] = command ?? []
  if (program === undefined) return async () => 'not-scanned'
  return (bytes) =>
    new Promise((resolve) => {
      const failed = (fields: LogFields) => {
        log.error('a file could not be scanned', fields)
        resolve('failed')
      }
      const child = spawn(program, fixed, {
        stdio: ['pipe', 'ignore', 'ignore'],
        timeout: milliseconds,
        killSignal: 'SIGKILL',
        // The server's environment holds its secrets.
        env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'C.UTF-8' },
      })
      child.once('error', (error) => failed({ error }))
      child.once('close', (code, signal) => {
        if (code === 0) resolve('clean')
        else if (code === 1) resolve('infected')
        else failed(signal === null ? { code: Number(code) } : { signal })
      })
      // A scanner that has seen enough does not read to the end.
      child.stdin.on('error', () => undefined)
      child.stdin.end(bytes)
    })
}
