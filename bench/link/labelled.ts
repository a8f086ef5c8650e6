import { existsSync } from 'node:fs'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { linkFolder } from '@kangcheng/persons'
import type { ColumnMap, LinkReport } from '@kangcheng/persons/contract'
import type { Figure } from '../figures.ts'

/** Charts of which it is known whose they are, where the shared data lie beside the repository. */
const SHARED = fileURLToPath(new URL('../../../shared/data/linkage/', import.meta.url))

const FEBRL: ColumnMap = {
  record: 'rec_id',
  givenName: 'given_name',
  familyName: 'surname',
  birthDate: 'date_of_birth',
  numbers: ['soc_sec_id'],
  texts: ['street_number', 'address_1', 'address_2', 'suburb', 'postcode', 'state'],
  person: { column: 'rec_id', pattern: 'rec-(\\d+)-' },
}

interface LabelledSet {
  readonly name: string
  readonly files: readonly string[]
  readonly columns?: ColumnMap
  readonly labels?: string
  /** 1,000 × (1 − F1) at most; and wrong ones of 1,000 linked pairs, where that is asked for. */
  readonly lack: number
  readonly wrong?: number
}

const febrl = (name: string, files: readonly string[]): LabelledSet => ({ name, files, columns: FEBRL, lack: 2 })

const SETS: readonly LabelledSet[] = [
  {
    name: 'synthetic Chinese',
    files: ['chinese-synthetic/records.csv'],
    labels: 'chinese-synthetic/labels.csv',
    lack: 10,
    wrong: 2,
  },
  febrl('FEBRL 1', ['febrl/dataset1.csv']),
  febrl('FEBRL 2', ['febrl/dataset2.csv']),
  febrl('FEBRL 3', ['febrl/dataset3.csv']),
  febrl('FEBRL 4', ['febrl/dataset4a.csv', 'febrl/dataset4b.csv']),
  { name: 'fake_1000', files: ['splink/fake_1000.csv'], lack: 140 },
]

/** How many of a thousand are wrong or missed in each labelled set, at the threshold chosen without the labels. None without the data. */
export async function labelledFigures(): Promise<Figure[]> {
  if (!existsSync(SHARED)) return []
  const figures: Figure[] = []
  for (const set of SETS) {
    const { accuracy } = await link(set)
    if (accuracy === undefined) throw new Error(`${set.name} has no labels`)
    const { precision, recall, f1, recallByError } = accuracy
    figures.push(
      { what: `${set.name}: 1,000 × (1 − F1)`, value: lack(f1), unit: '‰', limit: set.lack },
      { what: '  wrong of 1,000 linked pairs', value: lack(precision), unit: '', ...limited(set.wrong) },
      { what: '  missed of 1,000 true pairs', value: lack(recall), unit: '' },
      ...Object.entries(recallByError ?? {}).map(([error, { pairs, recall: found }]) => ({
        what: `    with ${error}, of ${pairs} pairs`,
        value: lack(found),
        unit: '',
      })),
    )
  }
  return figures
}

const lack = (share: number) => 1_000 * (1 - share)
const limited = (limit: number | undefined) => (limit === undefined ? {} : { limit })

async function link({ files, columns, labels }: LabelledSet): Promise<LinkReport> {
  const input = await mkdtemp(join(tmpdir(), 'kangcheng-bench-labelled-'))
  try {
    for (const file of files) await symlink(join(SHARED, file), join(input, basename(file)))
    return await linkFolder({
      input,
      output: join(input, 'persons'),
      columns,
      labels: labels === undefined ? undefined : join(SHARED, labels),
    })
  } finally {
    await rm(input, { recursive: true, force: true })
  }
}
