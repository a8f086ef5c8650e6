import type { MessageMap } from '@kangcheng/exchange/contract'
import { Choice, useWords, type WrittenMap } from '@kangcheng/web-kit'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import { CellFields } from '../cell-fields.tsx'
import { messageQuery, messagesQuery, previewQuery } from '../exchange-queries.ts'
import { FaultList } from '../fault-list.tsx'
import { MappedResources } from '../mapped-resources.tsx'
import { textOfCells } from '../row-cells.ts'
import { useFeedNames } from '../use-feed-names.ts'
import { usePause } from '../use-pause.ts'
import { MapFaults, MapProblem } from './map-problem.tsx'
import { mapWords } from './words.ts'

/** Letters to choose from. */
const LETTERS = 50

/** What the map that is being written makes of an example, of a dead letter, or of a text of one's own. */
export function TryMap(props: {
  /** Undefined while what is written is no JSON. */
  map: WrittenMap | undefined
  examplesOf: MessageMap
  /** Grows when somebody does not want to wait for the pause. */
  tries: number
  text: string
  field: RefObject<HTMLTextAreaElement | null>
}) {
  const t = useWords(mapWords)
  const names = useFeedNames()
  const queries = useQueryClient()
  const { map, examplesOf, tries } = props
  const fitting = names.feeds
    .filter(({ settings }) => settings.format === examplesOf.format)
    .toSorted(
      (a, b) => Number(b.settings.maps.includes(examplesOf.code)) - Number(a.settings.maps.includes(examplesOf.code)),
    )
  const [chosen, setChosen] = useState('')
  const feed = chosen || (fitting[0]?.code ?? '')
  const isTable = examplesOf.format === 'table'
  const examples = examplesOf.examples.flatMap(({ title, message, row }) => {
    const text = message ?? (row && textOfCells(Object.entries(row)))
    return text ? [{ title, message: text }] : []
  })
  const [tried, setTried] = useState({ from: '0', text: examples[0]?.message ?? '' })
  const { data: letters = [] } = useQuery({
    // Of a file its lines are tried, not the file.
    ...messagesQuery({ feed, state: 'dead', count: LETTERS, ...(isTable ? { kind: 'row' } : {}) }),
    enabled: feed !== '',
  })
  const take = async (from: string) => {
    if (from === 'own') return setTried({ from, text: tried.text })
    const example = examples[Number(from)]
    if (example) return setTried({ from, text: example.message })
    setTried({ from, text: '' })
    const view = await queries.fetchQuery(messageQuery({ feed, id: from }))
    setTried({ from, text: view.text.trim() })
  }
  const preview = useTried({ feed, text: tried.text, map }, tries)
  if (fitting.length === 0)
    return (
      <section className="card stack">
        <h2>{t('tryHead')}</h2>
        <p>{t('noFeed')}</p>
      </section>
    )
  return (
    <section className="card stack" aria-label={t('tryHead')}>
      <h2>{t('tryHead')}</h2>
      <p className="soft">{t('tryLead')}</p>
      <div className="line exchange-filters">
        <Choice
          label={t('feed')}
          value={feed}
          options={fitting.map(({ code }) => ({ value: code, label: names.whole(code) }))}
          onChange={setChosen}
        />
        <Choice
          label={t('source')}
          value={tried.from}
          options={[
            ...examples.map(({ title }, at) => ({ value: String(at), label: `${t('fromExamples')} ${title}` })),
            ...letters.map(({ id, control, kind }) => ({ value: id, label: `${t('fromLetters')} ${control} ${kind}` })),
            { value: 'own', label: t('fromOwn') },
          ]}
          onChange={(from) => void take(from)}
        />
      </div>
      {isTable && <CellFields text={tried.text} onWrite={(text) => setTried({ from: 'own', text })} />}
      <label className="field exchange-wide">
        <span>{t(isTable ? 'line' : 'text')}</span>
        <textarea
          className="exchange-text"
          rows={7}
          spellCheck={false}
          value={tried.text}
          onChange={(event) => setTried({ from: 'own', text: event.target.value })}
        />
      </label>
      <div role="status">
        {tried.text.trim() === '' ? (
          <p className="soft">{t('noText')}</p>
        ) : map !== undefined && !preview.isCurrent ? (
          <p className="soft">{t('trying')}</p>
        ) : map !== undefined && preview.data && !preview.error ? (
          preview.data.faults.length > 0 ? (
            <p className="note warning">{t('faultsLeft', { count: preview.data.faults.length })}</p>
          ) : (
            <p className="note good">✓ {t('fine', { count: preview.data.resources.length })}</p>
          )
        ) : null}
      </div>
      {(preview.data?.mapFaults?.length ?? 0) > 0 && !preview.error && (
        <div className="note warning stack">
          <p>{t('examplesDiffer', { count: preview.data?.mapFaults?.length ?? 0 })}</p>
          <MapFaults faults={preview.data?.mapFaults ?? []} text={props.text} field={props.field} />
        </div>
      )}
      {preview.error && <MapProblem problem={preview.error} text={props.text} field={props.field} />}
      {preview.data && !preview.error && tried.text.trim() !== '' && (
        <>
          {preview.data.faults.length > 0 && <FaultList faults={preview.data.faults} />}
          <MappedResources resources={preview.data.resources} />
        </>
      )}
    </section>
  )
}

/** Asked after a pause, or at once when `tries` grows. */
function useTried(wish: { feed: string; text: string; map: WrittenMap | undefined }, tries: number) {
  const written = JSON.stringify(wish)
  const settled = usePause(written, { hurry: tries })
  const { feed, text, map } = JSON.parse(settled) as typeof wish
  const asked = useQuery({
    ...previewQuery({ feed, text, ...(map ? { map } : {}) }),
    enabled: feed !== '' && text.trim() !== '' && map !== undefined,
  })
  return { ...asked, isCurrent: settled === written && !asked.isFetching }
}
