import { spawnSync } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { STEPS } from './steps.ts'

const root = join(import.meta.dirname, '..')
const path = [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)

let failed = 0
for (const step of STEPS) {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(step.program, step.args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)\n`)
  if (status === 0) continue
  failed += 1
  process.stdout.write(`${stdout}${stderr}\n`)
}
process.stdout.write(`${STEPS.length - failed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
