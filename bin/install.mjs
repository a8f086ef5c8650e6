import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs `npm ci` when node_modules is missing or older than the lock file; answers one line when that fails. */
export function installIfNeeded(root) {
  const lock = join(root, 'package-lock.json')
  const modules = join(root, 'node_modules')
  if (isInstalled(lock, modules)) return undefined
  process.stderr.write('installing dependencies (npm ci) …\n')
  const [command, ...before] = npm()
  const { status, error } = spawnSync(
    command,
    // Whatever the environment leaves out by default, the packaged Node and the PostgreSQL binaries are needed.
    [...before, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    // To standard error, for standard output may be somebody's JSON.
    { cwd: root, stdio: ['ignore', 2, 2], shell: command === 'npm' && process.platform === 'win32' },
  )
  if (error) return `npm cannot be started (${error.message}): install npm, or run npm ci in ${root} yourself`
  if (status !== 0) return `npm ci failed (see above): check the network and the npm registry, then start again`
  writeFileSync(join(modules, '.installed-lock'), digest(lock))
  return undefined
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

/** The npm that started us, if one did. */
function npm() {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') && existsSync(script) ? [process.execPath, script] : ['npm']
}
