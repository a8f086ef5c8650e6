import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'

const clones = mkdtempSync(join(tmpdir(), 'kangcheng-launch-'))
let clone: string
const at = (name: string) => join(clone, name)
afterAll(() => rmSync(clones, { recursive: true, force: true }))

const PROGRAM = `
const [what, ...rest]: string[] = process.argv.slice(2)
if (what === 'say') console.log(JSON.stringify({ rest, folder: process.cwd() }))
if (what === 'exit') process.exitCode = 7
if (what === 'die') process.kill(process.pid, 'SIGKILL')
if (what === 'wait') {
  process.on('SIGTERM', () => { console.log('told to stop'); process.exit(3) })
  setInterval(() => {}, 1e6)
  console.log('waiting')
}
`

/** Stands in for npm: writes down how it was called and does what the test wants of it. */
function npmThat(does: string): void {
  writeFileSync(
    at('npm.js'),
    `import fs from 'node:fs'
    fs.appendFileSync('calls', process.argv[2] + '\\n')
    const install = (node = true) => {
      fs.mkdirSync('node_modules/node/bin', { recursive: true })
      if (node) fs.symlinkSync(${JSON.stringify(process.execPath)}, 'node_modules/node/bin/node')
      fs.writeFileSync('node_modules/.package-lock.json', '{}')
    }
    const fail = (words) => { console.error(words); process.exit(1) }
    ${does}`,
  )
}

function launch(...parameters: string[]) {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [at('bin/launch.mjs'), 'program.ts', ...parameters],
    { cwd: tmpdir(), encoding: 'utf8', env: { ...process.env, npm_execpath: at('npm.js') } },
  )
  const calls = existsSync(at('calls')) ? readFileSync(at('calls'), 'utf8').trim().split('\n') : []
  return { status, signal, stdout, stderr, calls }
}

beforeEach(() => {
  clone = mkdtempSync(join(clones, 'clone-'))
  mkdirSync(at('bin'))
  for (const name of ['launch.mjs', 'packaged-node.mjs', 'install.mjs']) {
    cpSync(join(import.meta.dirname, name), at(`bin/${name}`))
  }
  writeFileSync(at('package.json'), '{"type":"module"}')
  writeFileSync(at('package-lock.json'), '{}')
  writeFileSync(at('program.ts'), PROGRAM)
  npmThat('install()')
})

describe('bin/launch.mjs', () => {
  it('installs once, then runs the program in the caller’s folder with nothing else on standard output', () => {
    const first = launch('say', 'a b', '--json')
    expect(JSON.parse(first.stdout)).toEqual({ rest: ['a b', '--json'], folder: tmpdir() })
    expect(first.calls).toEqual(['ci'])
    expect(launch('say').calls).toEqual(['ci'])
  })

  it('installs again when the lock file has changed, not when it was only touched', () => {
    launch('say')
    const later = new Date(Date.now() + 60_000)
    utimesSync(at('package-lock.json'), later, later)
    expect(launch('say').calls).toEqual(['ci'])
    rmSync(at('node_modules'), { recursive: true })
    writeFileSync(at('package-lock.json'), '{"changed":true}')
    expect(launch('say').calls).toEqual(['ci', 'ci'])
  })

  it('takes the same versions by npm install where npm ci refuses over packages of other systems', () => {
    npmThat(
      `if (process.argv[2] === 'ci') fail('can only install packages when your package.json and package-lock.json are in sync'); else install()`,
    )
    expect(launch('exit')).toMatchObject({ status: 7, calls: ['ci', 'install'] })
  })

  it('says one clear line when npm fails, and when it did not bring Node', () => {
    npmThat(`fail('network down')`)
    const failed = launch('say')
    expect(failed).toMatchObject({ status: 1, stdout: '', calls: ['ci'] })
    expect(failed.stderr).toMatch(/network down\nnpm could not install the dependencies .*\n$/)
    npmThat('install(false)')
    expect(launch('say')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/\nnpm has not brought the packaged Node .*\n$/),
    })
  })

  it('keeps the exit code and the signal', () => {
    expect(launch('exit').status).toBe(7)
    expect(launch('die')).toMatchObject({ status: null, signal: 'SIGKILL' })
  })

  it('passes a signal on and waits for the program to end', async () => {
    launch('say')
    const child = spawn(process.execPath, [at('bin/launch.mjs'), 'program.ts', 'wait'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const said: string[] = []
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.push(text)
      if (text.includes('waiting')) child.kill('SIGTERM')
    })
    expect(await once(child, 'close')).toEqual([3, null])
    expect(said.join('')).toBe('waiting\ntold to stop\n')
  })
})
