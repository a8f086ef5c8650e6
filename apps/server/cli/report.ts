import { writeFile } from 'node:fs/promises'
import { Argument, type Command, Option } from 'commander'
import { printAnswer, printColumns } from './answer.ts'
import { withPlatform } from './with-platform.ts'

const KINDS = ['annual-report', 'monthly-bulletin'] as const
type Kind = (typeof KINDS)[number]
const FORMATS = ['docx', 'pdf'] as const
const LANGUAGES = ['zh', 'en'] as const

interface DraftOptions {
  region?: string
  asOf?: string
  english?: boolean
  json?: boolean
}

interface DownloadOptions {
  language: (typeof LANGUAGES)[number]
  format: (typeof FORMATS)[number]
  out?: string
  json?: boolean
}

export function reportVerbs(program: Command): void {
  const report = program.command('report').description('annual reports and monthly bulletins made from the figures')

  report
    .command('list')
    .option('--json', 'as JSON')
    .action(({ json = false }: { json?: boolean }) =>
      withPlatform(async ({ indicators }, actor) =>
        printAnswer(await indicators.listPublications(actor, {}), json, (list) =>
          printColumns(
            list.map(({ id, period, status, edition, title }) => [id, period, status, `${edition}`, title.zh]),
          ),
        ),
      ),
    )

  report
    .command('draft')
    .addArgument(new Argument('<kind>').choices(KINDS))
    .argument('<plan>')
    .argument('<period>', 'a year (2023) or a month (2023-11)')
    .description('the first version of a report, from the figures known today or on an earlier day')
    .option('--region <code>', 'a region below the plan’s own')
    .option('--as-of <day>', 'from the figures known on that day: 2024-06-28')
    .option('--english', 'in English beside Chinese')
    .option('--json', 'as JSON')
    .action((kind: Kind, plan: string, period: string, options: DraftOptions) => {
      return withPlatform(async ({ indicators }, actor) => {
        const { region, asOf, english = false, json = false } = options
        const languages = english ? [...LANGUAGES] : undefined
        const drafted = await indicators.draftPublication(actor, { kind, plan, period, region, asOf, languages })
        printAnswer(drafted, json, ({ publication, title }) => `${publication.id}  ${title.zh}`)
      })
    })

  report
    .command('download <id>')
    .description('the report as it stands, as a file; a draft says so on its first page')
    .addOption(new Option('--format <format>').choices(FORMATS).default('docx'))
    .addOption(new Option('--language <language>').choices(LANGUAGES).default('zh'))
    .option('--out <file>', 'where to; its own name in this folder when left out')
    .option('--json', 'as JSON')
    .action((id: string, { language, format, out, json = false }: DownloadOptions) =>
      withPlatform(async ({ indicators }, actor) => {
        const written = await indicators.exportPublication(actor, { id, language, format })
        if (!written.ok) return printAnswer(written, json, String)
        const file = out ?? written.value.name
        await writeFile(file, written.value.content)
        printAnswer({ ok: true, value: { file, bytes: written.value.content.byteLength } }, json, (value) => value.file)
      }),
    )
}
