import type { DoubtPage } from '@kangcheng/persons/contract'
import { PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useOrganisationName } from '../../../queries/names.ts'
import { personQuery } from '../person-queries.ts'
import { personWords } from '../words.ts'
import { doubtWords } from './words.ts'

/** Of a link that was wrong: which charts leave. */
export function LeavingCharts(props: {
  doubt: DoubtPage
  leaving: readonly string[]
  onChoose: (leaving: readonly string[]) => void
}) {
  const { doubt, leaving, onChoose } = props
  const t = useWords(doubtWords)
  const common = useWords(personWords)
  const organisation = useOrganisationName()
  const person = useQuery(personQuery(doubt.sides[0].person))
  const toggle = (chart: string, leaves: boolean) =>
    onChoose(leaves ? [...leaving, chart] : leaving.filter((one) => one !== chart))
  const named = (chart: string) =>
    chart === doubt.one ? `${t('one')} · ` : chart === doubt.other ? `${t('other')} · ` : ''
  return (
    <fieldset className="doubt-leaving">
      <legend>{t('leaving')}</legend>
      <PageState query={person}>
        {({ cluster }) =>
          cluster.map(({ chart, source, says }) => (
            <label key={chart}>
              <input
                type="checkbox"
                checked={leaving.includes(chart)}
                onChange={(event) => toggle(chart, event.target.checked)}
              />
              <span>
                {named(chart)}
                {says.name ?? common('unnamed')} <span className="soft">{organisation(source)}</span>
              </span>
            </label>
          ))
        }
      </PageState>
      <p className="soft person-hint">{t('leavingHint')}</p>
    </fieldset>
  )
}
