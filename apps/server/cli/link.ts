import { readFile } from 'node:fs/promises'
import { FolderFault, linkFolder } from '@kangcheng/persons'
import { ColumnMap, type LinkReport } from '@kangcheng/persons/contract'
import type { Command } from 'commander'
import { Value } from 'typebox/value'
import { printColumns } from './answer.ts'

export function linkVerb(program: Command): void {
  program
    .command('link')
    .description('find out which charts of a folder of CSV files are of one person; needs no server and keeps nothing')
    .requiredOption('--input <folder>', 'CSV files with a heading line, in UTF-8')
    .requiredOption('--output <file>', 'where each chart’s person is written: record,person')
    .option('--report <file>', 'where the model, thresholds and counts are written as JSON')
    .option('--columns <file>', 'a JSON file that says which column is what; guessed from the headings when left out')
    .option(
      '--labels <file>',
      'a CSV with who each chart is of, to measure by: record_id,person_id and, if known, errors',
    )
    .action(
      async ({
        columns,
        ...wish
      }: {
        input: string
        output: string
        report?: string
        columns?: string
        labels?: string
      }) => {
        try {
          const map = columns === undefined ? undefined : await readColumnMap(columns)
          process.stdout.write(`${reportText(await linkFolder({ ...wish, columns: map }))}\n`)
        } catch (error) {
          if (!(error instanceof FolderFault) && !isFileFault(error)) throw error
          process.stderr.write(`${error.message}\n`)
          process.exitCode = 1
        }
      },
    )
}

async function readColumnMap(file: string): Promise<ColumnMap> {
  const map: unknown = JSON.parse(await readFile(file, 'utf8'))
  const [fault] = Value.Errors(ColumnMap, map)
  if (fault) throw new FolderFault(`${file}: ${fault.instancePath || '/'} ${fault.message}`)
  return map as ColumnMap
}

function isFileFault(error: unknown): error is Error {
  return error instanceof SyntaxError || (error instanceof Error && 'code' in error)
}

function reportText(report: LinkReport): string {
  const { accuracy, thresholds, pairs } = report
  const share = (value: number) => value.toFixed(4)
  const lines = [
    ['charts', String(report.charts)],
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
