import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartFailure, silentLog, startEmbeddedPostgres } from '@kangcheng/platform'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The one PostgreSQL of this test run. */
    clusterUrl: string
  }
}

const PREFIX = 'kangcheng-test-'
const YOUNG_MILLISECONDS = 600_000

/**
 * Vitest's globalSetup of the database tests: one PostgreSQL in the temporary folder for the whole run, nothing
 * synced to the disk, gone afterwards. What an earlier run left because it was killed is removed first.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  // Also when Vitest leaves in a hurry (ctrl-C): postgres gets its signal from its own exit hook.
  const remove = () => removeNow(folder)
  process.once('exit', remove)
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), log: silentLog, durable: false })
  project.provide('clusterUrl', postgres.url)
  return async () => {
    await postgres.stop()
    process.off('exit', remove)
    remove()
  }
}

/** A server that is ending still writes, so that a folder just emptied is not empty; an exit hook cannot await its end. */
function removeNow(folder: string): void {
  for (let tries = 0; tries < 50; tries++) {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Looked at below: where it fails half-way it does not always throw.
    }
    if (!existsSync(folder)) return
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
}

/**
 * Starting on a folder stops an orphan that still runs there, whether or not its data can be recovered. A young
 * folder without a lock is being made or removed at this moment by another run; one whose owner lives is in use.
 */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    const postgres = join(folder, 'postgres')
    if (!existsSync(join(postgres, 'owner.json')) && Date.now() - statSync(folder).mtimeMs < YOUNG_MILLISECONDS)
      continue
    try {
      const started = await startEmbeddedPostgres({ folder: postgres, log: silentLog, durable: false })
      await started.stop()
    } catch (error) {
      if (error instanceof StartFailure && error.code === 'data-folder.in-use') continue
    }
    rmSync(folder, { recursive: true, force: true })
  }
}
