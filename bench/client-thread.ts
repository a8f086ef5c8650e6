import { parentPort, workerData } from 'node:worker_threads'
import type { Questions } from './clients.ts'
import { timed } from './figures.ts'

const { address, cookie, lanes } = workerData as Questions

const taken = await Promise.all(
  lanes.map((paths) =>
    timed(paths.length, async (turn) => {
      const path = paths[turn % paths.length]
      const answer = await fetch(`${address}${path}`, { headers: { cookie } })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    }),
  ),
)
parentPort?.postMessage(taken.flat().sort((a, b) => a - b))
