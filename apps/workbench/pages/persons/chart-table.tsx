import type { Golden, GoldenFieldName, PersonPage } from '@kangcheng/persons/contract'
import { type Column, DataTable, useLanguage, useWords } from '@kangcheng/web-kit'
import { useOrganisationName } from '../../queries/names.ts'
import { ShortMoment } from '../exchange/short-moment.tsx'
import { ChartLink } from './chart-link.tsx'
import { FIELDS, fieldText, isSameValue } from './fields.ts'
import { onePersonWords } from './person/words.ts'
import { personWords } from './words.ts'

type Chart = PersonPage['cluster'][number]

/** The charts of a person, each with its own word; what differs from the golden record says so. Some can be chosen. */
export function ChartTable(props: {
  cluster: readonly Chart[]
  golden: Golden
  chosen?: ReadonlySet<string>
  onChoose?: (chosen: ReadonlySet<string>) => void
}) {
  const { cluster, golden, chosen, onChoose } = props
  const t = useWords(onePersonWords)
  const common = useWords(personWords)
  const language = useLanguage()
  const organisation = useOrganisationName()
  const toggle = (chart: string) => {
    const next = new Set(chosen)
    if (!next.delete(chart)) next.add(chart)
    onChoose?.(next)
  }
  const fields = FIELDS.filter((field) => field !== 'deceased' || cluster.some(({ says }) => says.deceased))
  const columns: Column<Chart>[] = [
    {
      ...{ key: 'source', head: true, title: common('source'), sort: ({ source }) => organisation(source) },
      show: ({ chart, source, withdrawn }) => (
        <span className="person-choose">
          {chosen && (
            <input
              type="checkbox"
              checked={chosen.has(chart)}
              aria-label={t('chooseChart', { source: organisation(source), chart })}
              onChange={() => toggle(chart)}
            />
          )}
          <span>
            {organisation(source)}
            {withdrawn && <span className="person-mark"> ✕ {t('withdrawn')}</span>}
          </span>
        </span>
      ),
    },
    ...fields.map((field) => fieldColumn(field)),
    {
      key: 'chart',
      title: common('chart'),
      sort: ({ chart }) => chart,
      show: ({ chart }) => <ChartLink chart={chart} />,
    },
    {
      ...{ key: 'changed', tight: true, title: t('changed'), sort: ({ changed }) => changed },
      show: ({ changed }) => <ShortMoment moment={changed} />,
    },
  ]
  function fieldColumn(field: GoldenFieldName): Column<Chart> {
    return {
      ...{ key: field, title: common(field), sort: ({ says }: Chart) => says[field] },
      ...(field === 'birthDate' ? { tight: true } : {}),
      show: ({ says }) => (
        <>
          {fieldText(field, says[field], language)}
          {says[field] !== undefined && !isSameValue(says[field], golden[field]?.value) && (
            <span className="person-mark"> ≠ {t('differs')}</span>
          )}
        </>
      ),
    }
  }
  return (
    <DataTable
      caption={common('charts')}
      columns={columns}
      rows={cluster}
      keyOf={({ chart }) => chart}
      {...(cluster.length > 8 && {
        searchText: ({ chart, source, says }: Chart) => [chart, organisation(source), ...Object.values(says)].join(' '),
      })}
    />
  )
}
