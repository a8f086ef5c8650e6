import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { doorFaults, floorFaults, readManifests } from './floors.ts'
import { migrationFaults } from './migrations.ts'
import { nameFaults, purityFaults } from './pure.ts'
import { STEPS } from './steps.ts'

/**
 * A rule without a failing check is a wish, and a check that reads nothing passes silently.
 * Each canary breaks one rule; the project's own configuration must refuse it.
 */
const root = join(import.meta.dirname, '..')
const canaries = join(import.meta.dirname, 'canaries')
const nests: string[] = []

afterAll(() => {
  for (const nest of nests) rmSync(nest, { recursive: true, force: true })
})

describe('tools refuse', () => {
  it('a cycle of imports', () => {
    expect(biome('cycle')).toContain('noImportCycles')
  })

  it('an import that the manifest does not declare', () => {
    expect(biome('undeclared')).toContain('noUndeclaredDependencies')
  })

  it('a network call, an environment variable and a page in pure code', () => {
    const { output } = run('tsc', ['-p', join(canaries, 'impure')], root)
    expect(output).toMatch(/'fetch'/)
    expect(output).toMatch(/'process'/)
    expect(output).toMatch(/'document'/)
  })

  it('a promise left alone and a switch with a case missing', () => {
    const nest = nestOf('promises')
    writeFileSync(join(nest, '.oxlintrc.json'), JSON.stringify({ ...json('.oxlintrc.json'), ignorePatterns: [] }))
    const { output } = run('oxlint', ['--type-aware', '--deny-warnings', 'canary'], nest)
    expect(output).toContain('no-floating-promises')
    expect(output).toContain('switch-exhaustiveness-check')
  })

  it('code and dependencies that nobody uses', () => {
    const { output } = run('knip', ['--strict'], join(canaries, 'unused'))
    expect(output).toContain('orphan.ts')
    expect(output).toContain('unusedExport')
    expect(output).toContain('left-over')
  })

  it('a method with a branch that nobody tried', () => {
    const report = `--coverage.reportsDirectory=${nestOf('unused')}`
    const args = ['run', '--project=unit', '--coverage.enabled', report, 'foundation/methods/arguments.test.ts']
    const { output, status } = run('vitest', args, root)
    expect(status).not.toBe(0)
    expect(output).toContain('Coverage for branches')
  }, 60_000)

  it('a pack whose definition is broken, naming file and line', () => {
    const { output, status } = run(
      'node',
      ['apps/server/cli.ts', 'pack', 'check', join(canaries, 'packs/broken')],
      root,
    )
    expect(status).not.toBe(0)
    expect(output).toMatch(/indicators\.yaml:\d+/)
    expect(output).toContain('surprise')
  })
})

describe('the house refuses', () => {
  it('a sister engine and a foundation that leans on an engine', () => {
    const faults = floorFaults(readManifests(join(canaries, 'floors')))
    expect(faults).toEqual(['foundation/kernel may not use engines/cases', 'engines/cases may not use engines/signals'])
  })

  it('a web app that reaches behind a contract', () => {
    const source = "import { createIndicators } from '@kangcheng/indicators'"
    expect(doorFaults('apps/workbench/page.tsx', source)).toHaveLength(1)
    expect(doorFaults('apps/workbench/page.tsx', "import type { Plan } from '@kangcheng/indicators/contract'")).toEqual(
      [],
    )
  })

  it.each(['Date.now()', 'new Date()', 'Math.random()', 'performance.now()'])('%s in a rule', (call) => {
    expect(purityFaults('engines/cases/rules/due.ts', `export const due = () => ${call}`)).toHaveLength(1)
    expect(purityFaults('engines/cases/operations/due.ts', `export const due = () => ${call}`)).toEqual([])
  })

  it('a bag and an empty name', () => {
    expect(nameFaults('engines/cases/utils/text.ts')).toHaveLength(1)
    expect(nameFaults('engines/cases/operations/case-manager.ts')).toHaveLength(1)
    expect(nameFaults('engines/cases/operations/open-case.ts')).toEqual([])
  })

  it.each([
    ['canary.unplaced', 'citus'],
    ['canary.keyless', 'primary key'],
    ['canary.foreign_key', 'primary key (id) must contain org_id'],
    ['canary.foreign_key', 'unique key (code) must contain org_id'],
    ['canary.hidden_clock.id', 'bigserial'],
    ['canary.hidden_clock.made_at', 'default'],
    ['canary.hidden_clock.other', 'default'],
    ['canary.zoneless.id', 'identity'],
    ['canary.zoneless.at', 'timestamptz'],
    ['broken.sql', 'trigger'],
    ['broken.sql', 'subquery'],
  ])('a migration: %s (%s)', async (place, word) => {
    const faults = await migrationFaults('broken.sql', readFileSync(join(canaries, 'migrations/broken.sql'), 'utf8'))
    expect(faults.some((fault) => fault.includes(place) && fault.includes(word))).toBe(true)
  })
})

it('runs every tool that has a canary here', () => {
  expect(new Set(STEPS.map((step) => step.program))).toEqual(
    new Set(['biome', 'node', 'tsc', 'oxlint', 'knip', 'vitest']),
  )
})

function biome(canary: string): string {
  const nest = nestOf(canary)
  const { files: _left, $schema: _schema, ...rules } = json('biome.json')
  writeFileSync(join(nest, 'biome.json'), JSON.stringify({ root: true, ...rules }))
  return run('biome', ['lint', '.'], nest).output
}

/** A copy of a canary outside the repository, since the repository's own configuration leaves canaries out. */
function nestOf(canary: string): string {
  const nest = mkdtempSync(join(tmpdir(), 'canary-'))
  nests.push(nest)
  cpSync(join(canaries, canary), join(nest, 'canary'), { recursive: true })
  cpSync(join(root, 'tsconfig.base.json'), join(nest, 'tsconfig.base.json'))
  writeFileSync(
    join(nest, 'canary/tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.base.json', include: ['*.ts'] }),
  )
  mkdirSync(join(nest, 'node_modules'))
  symlinkSync(join(root, 'node_modules/@kangcheng'), join(nest, 'node_modules/@kangcheng'))
  return nest
}

function json(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>
}

function run(program: string, args: readonly string[], cwd: string): { output: string; status: number | null } {
  const path = [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  })
  return { output: `${stdout}${stderr}`, status }
}
