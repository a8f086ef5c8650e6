import { StartFailure } from '@kangcheng/platform'
import { onStopSignal } from './on-stop-signal.ts'
import { serve, welcome } from './serve.ts'
import { readSettings } from './settings.ts'

let running: Awaited<ReturnType<typeof serve>> | undefined
let stopping = false
const stop = (code: number) => {
  if (stopping) return
  stopping = true
  void running?.stop().then(
    () => process.exit(code),
    () => process.exit(1),
  )
}
// From the first moment on: a start takes seconds, and a PostgreSQL of ours must not outlive it.
onStopSignal((interrupted) => (running ? stop(0) : process.exit(interrupted)))

try {
  const settings = readSettings(process.env)
  running = await serve(settings)
  process.stdout.write(`${welcome(running.address, settings)}\n`)
  // A server without its database answers nothing; whoever watches over it starts both again.
  void running.ended.then(() => stop(1))
} catch (error) {
  if (!(error instanceof StartFailure)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
