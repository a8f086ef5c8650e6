import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installIfNeeded } from './install.mjs'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * Answers are made of many small objects that die at once; with room for them they are not carried over first. What is old is
 * collected before it has grown by more than half, since memory that is only waiting for that is nobody else's.
 */
const MEMORY = ['--max-semi-space-size=32', '--heap-growing-percent=60']

/**
 * Runs a TypeScript file of the repository with the packaged Node, with our streams and in the caller's folder;
 * ends as it ends, by the same exit code or signal.
 */
export function launch(file, parameters) {
  const fault = installIfNeeded(ROOT) ?? missingNode()
  if (fault) {
    process.stderr.write(`${fault}\n`)
    process.exit(1)
  }
  // Types are stripped once and remembered: a start takes half the time.
  const env = { NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/node'), ...process.env }
  const child = spawn(NODE, [...MEMORY, resolve(ROOT, file), ...parameters], { stdio: 'inherit', env })
  forwardSignals(child)
  child.on('error', (error) => {
    process.stderr.write(`the packaged Node does not run (${error.message}): delete node_modules and try again\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    // Ended by a signal: so do we, that the caller sees the same. Where that does not end us, the shell's code for it.
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
    setTimeout(() => process.exit(128 + constants.signals[signal]), 100)
  })
}

/** Ctrl-C in a terminal reaches the child by itself, and twice would mean haste; all else reaches only us. */
function forwardSignals(child) {
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGUSR2']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
}

function missingNode() {
  if (existsSync(NODE)) return undefined
  return `npm has not brought the packaged Node (${NODE} is missing, its install script did not run): check that npm's ignore-scripts is off and the registry answers, delete node_modules and try again`
}
