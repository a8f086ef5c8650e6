import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { FolderFault } from '../folder-fault.ts'
import { type Answer, type Asked, doUnit, type UnitKind } from '../units/index.ts'
import { readResult, writeResult } from './results.ts'
import { dropTools } from './tools.ts'

/** Which of several processes over one folder this is, from 1 on. */
export interface Share {
  readonly at: number
  readonly of: number
}

/** Told how many units of a stage are done. */
export type Progress = (stage: string, done: number, of: number) => void

export interface Crew {
  /**
   * Does the units of a stage that are not done yet, and answers what each answered.
   * @param abreast at most as many at once, of those that memory has room for
   */
  each<Kind extends UnitKind>(
    stage: string,
    kind: Kind,
    asked: readonly Asked<Kind>[],
    abreast?: number,
  ): Promise<Answer<Kind>[]>
  one<Kind extends UnitKind>(stage: string, kind: Kind, asked: Asked<Kind>): Promise<Answer<Kind>>
  close(): Promise<void>
}

const LOOK_AGAIN = 200
/** MiB. Texts of rows live for a moment: with less room more of them are carried on as if they were to stay. */
const YOUNG = 64

/** @param threads none: units are done in this one, for few charts */
export function openCrew(
  folder: string,
  { threads, share, progress }: { threads: number; share: Share; progress: Progress },
): Crew {
  const workers: Worker[] = []
  const workerAt = (lane: number) => {
    workers[lane] ??= new Worker(new URL('./unit-thread.ts', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
    return workers[lane]
  }
  const each: Crew['each'] = async (stage, kind, asked, abreast = Number.POSITIVE_INFINITY) => {
    await mkdir(join(folder, stage), { recursive: true })
    let [next, done] = [0, 0]
    let isStopped = false
    const lane = async (at: number) => {
      for (let unit = next++; unit < asked.length && !isStopped; unit = next++) {
        if (unit % share.of !== share.at - 1) continue
        if ((await readResult(folder, stage, unit)) === undefined) {
          const wish = asked[unit] as (typeof asked)[number]
          const answer = threads === 0 ? await doUnit(kind, wish) : await asThread(workerAt(at), kind, wish)
          await writeResult(folder, { stage, unit, answer })
        }
        progress(stage, ++done, asked.length)
      }
    }
    const lanes = Math.max(1, Math.min(threads, asked.length, abreast))
    await Promise.all(
      Array.from({ length: lanes }, (_, at) =>
        lane(at).catch((error: unknown) => {
          isStopped = true
          throw error
        }),
      ),
    )
    const answers: Answer<typeof kind>[] = []
    for (let unit = 0; unit < asked.length; unit++) answers.push(await resultOf(folder, stage, unit))
    return answers
  }
  return {
    each,
    one: async (stage, kind, asked) => (await each(stage, kind, [asked]))[0] as Answer<typeof kind>,
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
      dropTools()
    },
  }
}

/** What another process does is waited for. */
async function resultOf<Found>(folder: string, stage: string, unit: number): Promise<Found> {
  for (;;) {
    const found = await readResult<Found>(folder, stage, unit)
    if (found !== undefined) return found
    await wait(LOOK_AGAIN)
  }
}

async function asThread<Kind extends UnitKind>(worker: Worker, kind: Kind, asked: Asked<Kind>): Promise<Answer<Kind>> {
  worker.postMessage({ kind, asked })
  const [said] = (await once(worker, 'message')) as [{ answer: Answer<Kind> } | { fault: string }]
  if ('fault' in said) throw new FolderFault(said.fault)
  return said.answer
}
