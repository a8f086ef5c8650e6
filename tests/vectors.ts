/**
 * `npm run vectors -- DIR`: runs a folder of vector files against the code; without DIR, the house's own.
 * `npm run vectors -- exchange-forms [DIR]`: the same patients as FHIR, HL7 version 2 and CSV; takes a minute.
 */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runForms } from './vectors/exchange-forms/run-forms.ts'
import { runVectors } from './vectors/run-vectors.ts'

// npm moves to the root of the repository; a relative DIR is meant from where the person stands.
const from = process.env.INIT_CWD ?? process.cwd()
const asked = process.argv[2]
const isForms = asked === 'exchange-forms'
const named = isForms ? process.argv[3] : asked
const own = isForms ? '../../shared/data/synthea-r4' : 'vectors'
const folder = named === undefined ? fileURLToPath(new URL(own, import.meta.url)) : resolve(from, named)
try {
  const { lines, passed, failed } = await (isForms ? runForms(folder) : runVectors(folder))
  process.stdout.write([...lines, `${passed} passed, ${failed} failed`, ''].join('\n'))
  if (failed > 0) process.exitCode = 1
} catch (cause) {
  const reason = cause instanceof Error ? cause.message : String(cause)
  process.stdout.write(`${folder}: cannot be read (${reason})\n0 passed, 1 failed\n`)
  process.exitCode = 1
}
