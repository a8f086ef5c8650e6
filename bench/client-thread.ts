import { parentPort, workerData } from 'node:worker_threads'
import type { Question, Questions } from './clients.ts'

const { address, headers, lanes } = workerData as Questions

async function ask({ path, method = 'GET', json, status = 200 }: Question): Promise<number> {
  const started = performance.now()
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: json === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  })
  const body = await answer.text()
  if (answer.status !== status) throw new Error(`${method} ${path} answered ${answer.status}: ${body.slice(0, 200)}`)
  return performance.now() - started
}

async function askInTurn(questions: readonly Question[]): Promise<number[]> {
  const taken: number[] = []
  for (const question of questions) taken.push(await ask(question))
  return taken
}

const taken = await Promise.all(lanes.map(askInTurn))
parentPort?.postMessage(taken.flat().sort((a, b) => a - b))
