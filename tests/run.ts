import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '@kangcheng/typesetting/chromium'

/** `npm test`: everything that proves the product; the last line is `N passed, N failed`. Arguments go to vitest. */
const root = join(import.meta.dirname, '..')
const results = mkdtempSync(join(tmpdir(), 'kangcheng-tests-'))
const report = join(results, 'report.json')
// What tests write beside their databases goes away with the results. PostgreSQL may run as somebody else, who passes through.
const scratch = join(results, 'tmp')
mkdirSync(scratch)
chmodSync(results, 0o755)
chmodSync(scratch, 0o1777)

const projects = ['unit', 'database', 'system']
if (findChromium(process.env.KANGCHENG_CHROMIUM)) projects.push('journeys')
else process.stdout.write('no chromium on this machine: the browser journeys are left out (set KANGCHENG_CHROMIUM)\n')

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, env: { ...process.env, TMPDIR: scratch }, stdio: ['ignore', 'inherit', 'inherit'] },
)

const counts = readCounts()
rmSync(results, { recursive: true, force: true })
const failed = counts.failed === 0 && status !== 0 ? 1 : counts.failed
process.stdout.write(`${counts.passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && counts.passed > 0 ? 0 : 1

/** A file that cannot even be loaded has no failed test in it, so it counts as one. */
function readCounts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
      testResults: { status: string; assertionResults: unknown[] }[]
    }
    const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
    return { passed: numPassedTests, failed: numFailedTests + unloaded }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
