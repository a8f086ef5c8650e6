import { emptyDatabase } from '@kangcheng/testing'
import type { PgBoss } from 'pg-boss'
import { afterAll, describe, expect, it } from 'vitest'
import { silentLog } from '../log.ts'
import { defineJob, startJobs } from './start-jobs.ts'

const url = await emptyDatabase()
const jobs: PgBoss = await startJobs({ url, log: silentLog })
afterAll(() => jobs.stop({ graceful: false }))

describe('jobs', () => {
  it('runs what was sent, with its data', async () => {
    const { promise: ran, resolve: done } = Promise.withResolvers<{ number: number }>()
    await defineJob<{ number: number }>(jobs, silentLog, { name: 'count', handler: async (data) => done(data) })
    await jobs.send('count', { number: 7 })
    expect(await ran).toEqual({ number: 7 })
  })

  it('keeps a schedule in the time zone given, and drops it when it is taken out of the definition', async () => {
    const handler = async () => {}
    const cron = { fields: '30 2 * * *', timeZone: 'Asia/Shanghai' }
    await defineJob(jobs, silentLog, { name: 'sweep', cron, handler })
    expect(await jobs.getSchedules()).toMatchObject([{ name: 'sweep', cron: '30 2 * * *', timezone: 'Asia/Shanghai' }])
    await jobs.offWork('sweep')
    await defineJob(jobs, silentLog, { name: 'sweep', handler })
    expect(await jobs.getSchedules()).toEqual([])
  })

  it('tries a failed job again', async () => {
    let calls = 0
    const { promise: failed, resolve: done } = Promise.withResolvers<void>()
    await defineJob(jobs, silentLog, {
      name: 'stumble',
      handler: async () => {
        calls++
        done()
        throw new Error('not now')
      },
    })
    const id = await jobs.send('stumble', {})
    await failed
    expect(calls).toBe(1)
    await expect
      .poll(async () => (await jobs.findJobs('stumble', { id: id ?? '' }))[0]?.state, { timeout: 10_000 })
      .toBe('retry')
  })
})
