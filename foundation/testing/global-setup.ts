import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
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

/**
 * Vitest's globalSetup of the database tests: one PostgreSQL in the temporary folder for the whole run, nothing
 * synced to the disk, gone afterwards. What an earlier run left because it was killed is removed first.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), log: silentLog, durable: false })
  // Also when Vitest leaves in a hurry (a second ctrl-C): postgres gets its signal from its own exit hook.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  process.once('exit', remove)
  project.provide('clusterUrl', postgres.url)
  return async () => {
    await postgres.stop()
    process.off('exit', remove)
    remove()
  }
}

/**
 * Starting on a folder stops an orphan that still runs there, whether or not its data can be recovered. A folder
 * without a lock is being made at this moment by another run; one whose owner lives is in use.
 */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    const postgres = join(folder, 'postgres')
    if (!existsSync(join(postgres, 'owner.json'))) continue
    try {
      const started = await startEmbeddedPostgres({ folder: postgres, log: silentLog, durable: false })
      await started.stop()
    } catch (error) {
      if (error instanceof StartFailure && error.code === 'data-folder.in-use') continue
    }
    rmSync(folder, { recursive: true, force: true })
  }
}
