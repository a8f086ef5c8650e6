import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** `npm run bench -- NAME …` runs the named benchmarks, or all of them. Each prints its own table and says what was missed. */
const all = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .map((entry) => entry.name)
const named = process.argv.slice(2)
const unknown = named.filter((name) => !all.includes(name))

if (unknown.length > 0) {
  process.stderr.write(`no benchmark ${unknown.join(', ')}; there are ${all.join(', ')}\n`)
  process.exitCode = 1
} else {
  for (const name of named.length > 0 ? named : all) {
    const { run } = (await import(join(import.meta.dirname, name, 'index.ts'))) as { run: () => Promise<boolean> }
    process.stdout.write(`\n${name}\n`)
    if (!(await run())) process.exitCode = 1
  }
}
