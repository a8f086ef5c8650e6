import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** `npm run bench -- NAME …` runs the named benchmarks, or all of them. Each prints its own table and says what was missed. */
const suffix = '.bench.ts'
const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length))
const named = process.argv.slice(2)
const unknown = named.filter((name) => !all.includes(name))

if (unknown.length > 0) {
  process.stderr.write(`no benchmark ${unknown.join(', ')}; there are ${all.join(', ')}\n`)
  process.exitCode = 1
} else {
  for (const name of named.length > 0 ? named : all) {
    const { run } = (await import(join(import.meta.dirname, `${name}${suffix}`))) as { run: () => Promise<boolean> }
    process.stdout.write(`\n${name}\n`)
    if (!(await run())) process.exitCode = 1
  }
}
