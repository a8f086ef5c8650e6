/** `npm run vectors -- DIR`: runs a folder of vector files against the code; without DIR, the house's own. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runVectors } from './vectors/run-vectors.ts'

// npm moves to the root of the repository; a relative DIR is meant from where the person stands.
const from = process.env.INIT_CWD ?? process.cwd()
const asked = process.argv[2]
const folder = asked === undefined ? fileURLToPath(new URL('vectors', import.meta.url)) : resolve(from, asked)
try {
  const { lines, passed, failed } = await runVectors(folder)
  process.stdout.write([...lines, `${passed} passed, ${failed} failed`, ''].join('\n'))
  if (failed > 0) process.exitCode = 1
} catch (cause) {
  const reason = cause instanceof Error ? cause.message : String(cause)
  process.stdout.write(`${folder}: cannot be read (${reason})\n0 passed, 1 failed\n`)
  process.exitCode = 1
}
