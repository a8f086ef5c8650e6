import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const METHODS = join(ROOT, 'foundation/methods')
/** Outside the house: nothing of it can be found from here but what is installed. */
const folder = mkdtempSync(join(tmpdir(), 'methods-consumer-'))
const npmSettings = { ...process.env, npm_config_cache: join(folder, 'npm-cache'), npm_config_update_notifier: 'false' }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (program: string, ...parameters: string[]) =>
  execFileSync(program, parameters, { cwd: folder, env: npmSettings, encoding: 'utf8' })
const node = (...parameters: string[]) => run(process.execPath, ...parameters)

describe('the package of methods, installed elsewhere', () => {
  it('type-checks with the language alone, and answers the same figures', () => {
    for (const file of ['package.json', 'tsconfig.json', 'main.ts', 'main.mjs'])
      cpSync(join(METHODS, 'example', file), join(folder, file))
    const tarball = node(join(METHODS, 'making/make-package.ts'), folder).trim()
    run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--install-links', tarball)

    expect(node(join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.')).toBe('')
    expect(node('main.mjs').split('\n')).toEqual([
      'managed 67.92 % (65.22 % to 70.50 %)',
      'contradiction: events 1201 exceed total 1200',
      'AQI 101 level 3, from PM10_24h',
      'water does not meet GB 5749-2022',
      'station 010000A8900016F000169DC0, CN 1062',
      'born 1949-12-31, female',
      'names: same-sound-and-tone',
      'progress is a function',
      '',
    ])

    const { exports } = JSON.parse(readFileSync(join(METHODS, 'package.json'), 'utf8')) as { exports: object }
    const doors = Object.keys(exports).map((door) => door.replace('.', '@kangcheng/methods'))
    const open = doors.map((door) => `Object.keys(await import('${door}')).length > 0`)
    expect(node('--input-type=module', '-e', `console.log(${open.join(', ')})`).trim()).toBe(
      doors.map(() => 'true').join(' '),
    )
  }, 30_000)
})
