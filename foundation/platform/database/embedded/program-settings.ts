import type { SpawnOptions } from 'node:child_process'
import type { LesserUser } from './unprivileged.ts'

/**
 * How PostgreSQL's programs are spawned: no PG… variables of ours, English messages (they are read),
 * a working folder everybody may enter, and a session of their own, so that ctrl-C reaches only us and we
 * stop them when our requests are finished.
 */
export function programSettings(user: LesserUser | undefined): SpawnOptions {
  return {
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  }
}
