import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** Whether a process of this id still runs; one that has ended and waits for its parent does not. */
function runs(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Looks again and again until there is something to see; the time of the test is the limit. */
async function until(look: () => number): Promise<number> {
  for (;;) {
    const seen = look()
    if (seen > 0) return seen
    await pause(20)
  }
}

it.skipIf(process.platform !== 'linux').each([
  ['the server', 'apps/server/main.ts', 143],
  ['a command', 'apps/server/cli.ts plan list', 143],
])('interrupted while it starts, %s leaves no database behind', async (_what, program, code) => {
  const folder = mkdtempSync(join(tmpdir(), 'kangcheng-interrupted-'))
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, program.split(' '), {
    cwd: ROOT,
    env: { PATH, HOME, PORT: '0', KANGCHENG_DATA: folder },
    stdio: 'ignore',
  })
  const postmaster = join(folder, 'cluster/postmaster.pid')
  try {
    const pid = await until(() => (existsSync(postmaster) ? Number.parseInt(readFileSync(postmaster, 'utf8'), 10) : 0))
    expect(runs(pid)).toBe(true)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([code, null])
    // It ends by itself once told to; should it not, the time of the test does.
    await until(() => (runs(pid) ? 0 : 1))
  } finally {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
})
