import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

export interface Ended {
  /** Exit code; `null` when a signal ended it. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** As bin/ has it: some thirty programs are started here, and compiled code that is kept halves what each start costs. */
const NODE_COMPILE_CACHE = join(ROOT, 'node_modules/.cache/node')

/** Settings of the environment that a test gives; nothing else that would decide anything reaches the program. */
export type ProgramSettings = Readonly<Record<string, string>>

/** Runs a program of the server to its end: `apps/server/cli.ts plan list`. */
export async function run(settings: ProgramSettings, program: string, ...parameters: string[]): Promise<Ended> {
  return ended(start(settings, program, parameters))
}

/** Begins a program that waits for somebody to type: `said` until it has written a text, `type` what is typed. */
export function begin(settings: ProgramSettings, program: string, parameters: readonly string[]) {
  const child = start(settings, program, parameters, 'pipe')
  const end = ended(child)
  let err = ''
  const { promise: closed, reject } = Promise.withResolvers<never>()
  void end.then(({ code }) => reject(new Error(`${program} ended with ${code}: ${err}`)))
  closed.catch(() => {})
  return {
    ended: end,
    said: (text: string) =>
      Promise.race([
        closed,
        new Promise<void>((resolve) => {
          child.stderr?.on('data', (piece: string) => {
            err += piece
            if (err.includes(text)) resolve()
          })
        }),
      ]),
    type: (text: string) => child.stdin?.end(text),
  }
}

export interface RunningServer {
  /** `http://127.0.0.1:PORT` as the server printed it. */
  readonly address: string
  /** Sends the signal and answers how the process ended. */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<Ended>
}

const READY_MILLISECONDS = 55_000

/** Starts the server on a free port and answers once it has printed its address; an early end is an error with its words. */
export async function startServer(settings: ProgramSettings): Promise<RunningServer> {
  const child = start({ PORT: '0', ...settings }, 'apps/server/main.ts', [])
  const end = ended(child)
  const address = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error('the server did not start in time'))
    }, READY_MILLISECONDS)
    let out = ''
    child.stdout?.on('data', (piece: string) => {
      out += piece
      const [, found] = /Kangcheng \S+ +(http:\S+)/.exec(out) ?? []
      if (found === undefined) return
      clearTimeout(late)
      resolve(found)
    })
    void end.then(({ code, err }) => {
      clearTimeout(late)
      reject(new Error(`the server ended with ${code}: ${err}`))
    })
  })
  return {
    address,
    stop: (signal) => {
      child.kill(signal)
      return end
    },
  }
}

function start(
  settings: ProgramSettings,
  program: string,
  parameters: readonly string[],
  typed: 'ignore' | 'pipe' = 'ignore',
): ChildProcess {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [join(ROOT, program), ...parameters], {
    cwd: ROOT,
    env: { PATH, HOME, NODE_COMPILE_CACHE, ...settings },
    stdio: [typed, 'pipe', 'pipe'],
  })
  child.stdout?.setEncoding('utf8')
  child.stderr?.setEncoding('utf8')
  return child
}

function ended(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (piece: string) => (out += piece))
  child.stderr?.on('data', (piece: string) => (err += piece))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}
