import { PgBoss } from 'pg-boss'
import type { Log } from '../log.ts'

/**
 * Starts pg-boss in the schema `pgboss` of the database (it keeps its own tables); the server only. What it
 * offers is used as it is, see {@link defineJob} for the usual case. End it with `stop({ graceful: true })`.
 *
 * Two errors of its own are not fatal and are only logged: a failed maintenance run, a lost connection.
 */
export async function startJobs(settings: { url: string; log: Log }): Promise<PgBoss> {
  const { log } = settings
  const jobs = new PgBoss({
    connectionString: settings.url,
    schema: 'pgboss',
    application_name: 'kangcheng jobs',
    max: 4,
  })
  jobs.on('error', (error) => log.error('the job queue complains', { error }))
  jobs.on('warning', (warning) => log.warn('the job queue warns', { kind: warning.message }))
  return jobs.start()
}

export interface JobDefinition<Data extends object> {
  /** Lasting: the queue in the database has this name. */
  readonly name: string
  /** Five fields, in the time zone given; without it the job only runs when sent. */
  readonly cron?: { readonly fields: string; readonly timeZone: string }
  /** May be called again after a failure or a crash, so it must not mind doing its work twice. */
  readonly handler: (data: Data, signal: AbortSignal) => Promise<void>
}

/** Makes the queue, its schedule and a worker of it; failures are logged, tried three more times, then kept as failed. */
export async function defineJob<Data extends object>(
  jobs: PgBoss,
  log: Log,
  { name, cron, handler }: JobDefinition<Data>,
): Promise<void> {
  await jobs.createQueue(name, { retryLimit: 3, retryBackoff: true })
  if (cron) await jobs.schedule(name, cron.fields, {}, { tz: cron.timeZone })
  else await jobs.unschedule(name)
  await jobs.work<Data>(name, async (batch) => {
    for (const job of batch) {
      try {
        await handler(job.data, job.signal)
      } catch (error) {
        log.error('a job failed', { job: name, error })
        throw error
      }
    }
  })
}
