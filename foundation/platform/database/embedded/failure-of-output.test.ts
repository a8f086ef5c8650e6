import { describe, expect, it } from 'vitest'
import { failureOfOutput } from './failure-of-output.ts'

describe('failureOfOutput', () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'data-folder.disk-full'],
    ['initdb: error: could not create file "base/1": Disk quota exceeded', 'data-folder.disk-full'],
    ['setpriv: set process securebits failed: Operation not permitted', 'postgres.root'],
    ['"root" execution of the PostgreSQL server is not permitted.', 'postgres.root'],
    ['DETAIL:  which is not compatible with this version 18.4.', 'data-folder.other-version'],
    ['FATAL:  could not open file "global/pg_control": Permission denied', 'data-folder.not-writable'],
    ['FATAL:  could not map anonymous shared memory', 'postgres.failed'],
  ])('%s', (line, code) => {
    const failure = failureOfOutput(['LOG:  starting', line], '/data/cluster')
    expect(failure.code).toBe(code)
    expect(failure.message).not.toContain('\n')
  })
})
