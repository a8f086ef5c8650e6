import { FolderFault, linkFolder, readJson, readModel } from '@kangcheng/persons'
import { ColumnMap, type LinkReport } from '@kangcheng/persons/contract'
import { type Command, InvalidArgumentError } from 'commander'
import { Value } from 'typebox/value'
import { printColumns } from './answer.ts'

interface LinkOptions {
  input: string
  output: string
  report?: string
  columns?: string
  labels?: string
  work?: string
  memory?: number
  threads?: number
  share?: { at: number; of: number }
  model?: string
  saveModel?: string
  progress?: boolean
}

export function linkVerb(program: Command): void {
  program
    .command('link')
    .description('find out which charts of a folder of CSV files are of one person; needs no server')
    .requiredOption('--input <folder>', 'CSV files with a heading line, in UTF-8 or GB18030')
    .requiredOption('--output <file>', 'where each chart’s person is written: record,person')
    .option('--report <file>', 'where the model, thresholds and counts are written as JSON')
    .option('--columns <file>', 'a JSON file that says which column is what; guessed from the headings when left out')
    .option(
      '--labels <file>',
      'a CSV with who each chart is of, to measure by: record_id,person_id and, if known, errors',
    )
    .option('--work <folder>', 'where stages are laid down and left: a run that was stopped goes on behind the last')
    .option('--memory <size>', 'how much memory to keep within, as 4GB or 800MB (4GB when left out)', readSize)
    .option('--threads <number>', 'how much is done at the same time (a thread for each core when left out)', readCount)
    .option(
      '--share <n/m>',
      'one of several processes or machines with the same --work, --memory and --threads: 1/2, 2/2; the first writes the output',
      readShare,
    )
    .option('--model <file>', 'a model that was saved, to link by instead of learning one')
    .option('--save-model <file>', 'where the model that was learned is saved; there is no text of a chart in it')
    .option('--progress', 'say on standard error what is done; without asking where that is a terminal')
    .action(async (options: LinkOptions) => {
      try {
        process.stdout.write(`${reportText(await link(options))}\n`)
      } catch (error) {
        if (!(error instanceof FolderFault) && !isFileFault(error)) throw error
        process.stderr.write(`${error.message}\n`)
        process.exitCode = 1
      }
    })
}

async function link({ columns, model, progress, ...options }: LinkOptions): Promise<LinkReport> {
  if (options.share && options.work === undefined) throw new FolderFault('--share: needs --work')
  if (model !== undefined && options.saveModel !== undefined)
    throw new FolderFault('--save-model: nothing is learned where --model is given')
  return linkFolder({
    ...options,
    columns: columns === undefined ? undefined : await readColumnMap(columns),
    model: model === undefined ? undefined : await readModel(model),
    progress: (progress ?? process.stderr.isTTY) ? sayProgress : undefined,
  })
}

function sayProgress(stage: string, done: number, of: number): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${stage}: ${done} of ${of}\n`)
}

const UNITS: Readonly<Record<string, number>> = { MB: 2 ** 20, GB: 2 ** 30, TB: 2 ** 40 }

function readSize(text: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([MGT]B)$/i.exec(text) ?? []
  const bytes = Number(number) * (UNITS[unit.toUpperCase()] ?? 0)
  if (!(bytes > 0)) throw new InvalidArgumentError('a size is written 4GB, 1.5GB or 800MB')
  return Math.floor(bytes)
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('a number from 1 to 999')
  return Number(text)
}

function readShare(text: string): { at: number; of: number } {
  const [, at = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number)
  if (at < 1 || at > of) throw new InvalidArgumentError('a share is written 1/3, 2/3 or 3/3')
  return { at, of }
}

async function readColumnMap(file: string): Promise<ColumnMap> {
  const map = await readJson(file)
  const [fault] = Value.Errors(ColumnMap, map)
  if (fault) throw new FolderFault(`${file}: ${fault.instancePath || '/'} ${fault.message}`)
  return map as ColumnMap
}

function isFileFault(error: unknown): error is Error {
  return error instanceof Error && 'code' in error
}

function reportText(report: LinkReport): string {
  const { accuracy, thresholds, pairs } = report
  const share = (value: number) => value.toFixed(4)
  const lines = [
    ['charts', String(report.charts)],
    ...Object.entries(report.charsets).map(([file, charset]) => [file, `was read as ${charset}`]),
    ['persons', String(report.persons)],
    ['pairs compared', String(report.blocking.compared)],
    ['pairs linked', `${pairs.automatic}, from 2^${thresholds.automatic.toFixed(1)} to 1 on`],
    ['pairs for people to decide', `${pairs.review}, and ${pairs.twoPeople} that look like two people`],
    ['links refused, newborns left alone', `${report.refused}, ${report.ambiguous}`],
    ['expected precision', share(thresholds.expectedPrecision)],
    ...Object.entries(report.seconds).map(([stage, seconds]) => [stage, `${seconds.toFixed(1)} s`]),
  ]
  if (accuracy) {
    lines.push(['precision', share(accuracy.precision)], ['recall', share(accuracy.recall)], ['F1', share(accuracy.f1)])
    for (const [kind, { pairs: count, recall }] of Object.entries(accuracy.recallByError ?? {}))
      lines.push([`  recall with ${kind}`, `${share(recall)} of ${count} pairs`])
  }
  return printColumns(lines)
}
