import { StartFailure } from '@kangcheng/platform'
import { serve, welcome } from './serve.ts'
import { readSettings } from './settings.ts'

try {
  const settings = readSettings(process.env)
  const running = await serve(settings)
  process.stdout.write(`${welcome(running.address, settings)}\n`)
  let stopping = false
  const stop = (code: number) => {
    if (stopping) return
    stopping = true
    void running.stop().then(
      () => process.exit(code),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', () => stop(0))
  process.on('SIGTERM', () => stop(0))
  // A server without its database answers nothing; whoever watches over it starts both again.
  void running.ended.then(() => stop(1))
} catch (error) {
  if (!(error instanceof StartFailure)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
