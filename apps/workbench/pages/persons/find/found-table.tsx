import type { GoldenFieldName, PersonLine, PersonList } from '@kangcheng/persons/contract'
import { type Column, DataTable, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useRegionName } from '../../../queries/names.ts'
import { fieldText } from '../fields.ts'
import { personWords } from '../words.ts'
import { findWords } from './words.ts'

const SHOWN = ['sex', 'birthDate', 'identityNumber', 'phone', 'address'] as const satisfies readonly GoldenFieldName[]
const TIGHT: ReadonlySet<GoldenFieldName> = new Set(['sex', 'birthDate', 'phone'])

/** The people found: links to their pages, or somebody to choose. */
export function FoundTable(props: { found: PersonList; onPick?: ((person: PersonLine) => void) | undefined }) {
  const { found, onPick } = props
  const t = useWords(findWords)
  const common = useWords(personWords)
  const language = useLanguage()
  const regionName = useRegionName()
  const nameOf = ({ golden }: PersonLine) => golden.name?.value ?? common('unnamed')
  const regionOf = ({ regionPath }: PersonLine) => {
    const code = regionPath.split('/').filter(Boolean).at(-1)
    return code === undefined ? '' : regionName(code)
  }
  const columns: Column<PersonLine>[] = [
    {
      ...{ key: 'name', head: true, title: common('name'), sort: nameOf },
      show: (person) =>
        onPick ? (
          <span className="line">
            {nameOf(person)}
            <Button size="small" aria-label={t('pickName', { name: nameOf(person) })} onClick={() => onPick(person)}>
              {t('pick')}
            </Button>
          </span>
        ) : (
          <Link to="/persons/$person" params={{ person: person.id }}>
            {nameOf(person)}
          </Link>
        ),
    },
    ...SHOWN.map((field): Column<PersonLine> => {
      const text = ({ golden }: PersonLine) => fieldText(field, golden[field]?.value, language)
      const sort = ({ golden }: PersonLine) => golden[field]?.value
      return { key: field, title: common(field), show: text, sort, ...(TIGHT.has(field) ? { tight: true } : {}) }
    }),
    { key: 'region', title: t('region'), show: regionOf, sort: regionOf },
    {
      key: 'charts',
      title: common('charts'),
      align: 'end',
      show: ({ charts }) => charts,
      sort: ({ charts }) => charts,
    },
  ]
  return (
    <DataTable
      caption={t('found')}
      columns={columns}
      rows={found.persons}
      keyOf={({ id }) => id}
      searchText={(person) =>
        [nameOf(person), ...SHOWN.map((field) => person.golden[field]?.value), regionOf(person)].join(' ')
      }
      partial={!found.isComplete}
      foot={!found.isComplete && <p className="note warning">{t('more', { count: found.persons.length })}</p>}
    />
  )
}
