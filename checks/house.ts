import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { doorFaults, floorFaults, readManifests } from './floors.ts'
import { migrationFaults } from './migrations.ts'
import { nameFaults, purityFaults } from './pure.ts'

const root = join(import.meta.dirname, '..')
const away = (name: string) => /(^|\/)(node_modules|dist|generated|canaries)$/.test(name)
const sources = globSync('{foundation,engines,journeys,apps,tests,bench,checks}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: away,
})
const migrations = globSync('{foundation,engines}/**/migrations/*.sql', { cwd: root, exclude: away })

const faults = floorFaults(readManifests(root))
for (const file of sources) {
  const source = readFileSync(join(root, file), 'utf8')
  faults.push(...doorFaults(file, source), ...purityFaults(file, source), ...nameFaults(file))
}
for (const file of migrations) faults.push(...(await migrationFaults(file, readFileSync(join(root, file), 'utf8'))))

for (const fault of faults) process.stdout.write(`${fault}\n`)
process.stdout.write(`${sources.length} sources and ${migrations.length} migrations read, ${faults.length} faults\n`)
process.exitCode = faults.length === 0 ? 0 : 1
