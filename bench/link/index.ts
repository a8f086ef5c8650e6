import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LinkReport } from '@kangcheng/persons/contract'
import { inventedCharts } from '@kangcheng/persons/testing'
import { report } from '../figures.ts'

const CHARTS = Number(process.env.LINK_CHARTS ?? 1_000_000)
const SEED = 42
const MILLIONS = CHARTS / 1_000_000
/** A million in half a minute; more, with all that lies on disk between the stages, in a minute for each million. */
const MOST_SECONDS = MILLIONS <= 1 ? 30 * MILLIONS : 60 * MILLIONS
/** Splink's README: a million records on a laptop in about a minute. */
const SPLINK_SECONDS = 60 * MILLIONS
const MEMORY = process.env.LINK_MEMORY ?? '4GB'
const CLI = join(import.meta.dirname, '../../apps/server/cli.ts')

/**
 * Links charts of invented people (`LINK_CHARTS`, a million) by the command line within some memory (`LINK_MEMORY`, 4GB), from reading
 * their CSV to writing whose each is.
 */
export async function run(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'kangcheng-bench-link-'))
  try {
    await writeCharts(folder)
    const began = performance.now()
    const { peak, cpu } = await link(folder)
    const wall = (performance.now() - began) / 1_000
    const said = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as LinkReport
    return report([
      { what: 'charts', value: said.charts, unit: '' },
      ...Object.entries(said.seconds).map(([what, value]) => ({ what: `  ${what}`, value, unit: 's' })),
      {
        what: 'from start to end, without measuring',
        value: wall - (said.seconds.measuring ?? 0),
        unit: 's',
        limit: MOST_SECONDS,
      },
      { what: '  of all threads, measuring too', value: cpu, unit: 's CPU' },
      { what: '  Splink says of as many, about', value: SPLINK_SECONDS, unit: 's' },
      { what: `most memory, of ${MEMORY}`, value: peak, unit: 'MiB', limit: Number.parseFloat(MEMORY) * 1_024 },
      { what: 'pairs compared', value: said.blocking.compared, unit: '' },
      { what: 'wrong of 1,000 linked pairs', value: 1_000 * (1 - (said.accuracy?.precision ?? 0)), unit: '', limit: 2 },
      { what: 'missed of 1,000 true pairs', value: 1_000 * (1 - (said.accuracy?.recall ?? 0)), unit: '', limit: 10 },
    ])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeCharts(folder: string): Promise<void> {
  const charts = createWriteStream(join(folder, 'charts.csv'))
  const labels = createWriteStream(join(folder, 'labels.csv'))
  charts.write('record_id,name,sex,birth_date,id_number,insurance_number,phone,address,registered_at\n')
  labels.write('record_id,person_id,errors\n')
  for (const one of inventedCharts(CHARTS, SEED)) {
    const cells = [
      one.record,
      one.name,
      one.sex,
      one.birthDate,
      one.identityNumber,
      one.insurance,
      one.phone,
      one.address,
      one.registered,
    ]
    if (!charts.write(`${cells.join(',')}\n`)) await once(charts, 'drain')
    if (!labels.write(`${one.record},${one.person},${one.errors.join('|')}\n`)) await once(labels, 'drain')
  }
  await Promise.all([charts, labels].map((stream) => once(stream.end(), 'finish')))
}

/** @returns the most memory it held, in MiB, and the seconds of all cores (Linux) */
async function link(folder: string): Promise<{ peak: number; cpu: number }> {
  const at = (name: string) => join(folder, name)
  const wish = [
    '--input',
    folder,
    '--labels',
    at('labels.csv'),
    '--output',
    at('persons'),
    '--report',
    at('report.json'),
    '--memory',
    MEMORY,
  ]
  const child = spawn(process.execPath, [CLI, 'link', ...wish], { stdio: ['ignore', 'ignore', 'inherit'] })
  let [peak, cpu] = [0, 0]
  const timer = setInterval(() => {
    peak = Math.max(peak, Number(/^VmHWM:\s+(\d+)/m.exec(readOf(child.pid, 'status'))?.[1] ?? 0) / 1_024)
    const [user = 0, system = 0] = readOf(child.pid, 'stat').split(' ').slice(13, 15).map(Number)
    cpu = Math.max(cpu, (user + system) / TICKS)
  }, 200)
  const [code] = await once(child, 'exit')
  clearInterval(timer)
  if (code !== 0) throw new Error('the charts could not be linked')
  return { peak, cpu }
}

/** Ticks of a second in Linux's own counts. */
const TICKS = 100

function readOf(pid: number | undefined, file: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
