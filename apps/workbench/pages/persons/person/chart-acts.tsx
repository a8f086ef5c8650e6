import type { PersonPage } from '@kangcheng/persons/contract'
import { useMay, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { useOrganisationName } from '../../../queries/names.ts'
import { ChartTable } from '../chart-table.tsx'
import { personWords } from '../words.ts'
import { JoinForm } from './join-form.tsx'
import { CorrectForm, PartForm } from './part-form.tsx'
import { onePersonWords } from './words.ts'

/** The charts of a person, and what can be done about whose they are. */
export function ChartActs({ page }: { page: PersonPage }) {
  const t = useWords(onePersonWords)
  const common = useWords(personWords)
  const organisation = useOrganisationName()
  const mayChange = useMay()('persons.index.change')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [act, setAct] = useState<'part' | 'correct' | 'join'>()
  const [isDone, setDone] = useState(false)
  const charts = page.cluster.map(({ chart }) => chart).filter((chart) => chosen.has(chart))
  const isSome = charts.length > 0 && charts.length < page.cluster.length
  const end = () => setAct(undefined)
  const done = () => {
    end()
    setChosen(new Set())
    setDone(true)
  }
  const begin = (what: typeof act) => {
    setDone(false)
    setAct(what)
  }
  const sources = Map.groupBy(page.cluster, ({ source }) => source)
  return (
    <section className="stack">
      <div>
        <h2>{common('charts')}</h2>
        <p className="soft line">
          {[...sources].map(([source, own]) => (
            <span key={source}>{t('bySource', { source: organisation(source), count: own.length })}</span>
          ))}
          <span>{t('chartsLead')}</span>
        </p>
      </div>
      <ChartTable
        cluster={page.cluster}
        golden={page.golden}
        {...(mayChange && page.cluster.length > 1 ? { chosen, onChoose: setChosen } : {})}
      />
      {mayChange && (
        <section className="card stack no-print" aria-label={t('acts')}>
          <div className="line">
            <Button disabled={!isSome} aria-expanded={act === 'part'} onClick={() => begin('part')}>
              {t('part')}
            </Button>
            <Button disabled={!isSome} aria-expanded={act === 'correct'} onClick={() => begin('correct')}>
              {t('correct')}
            </Button>
            <Button aria-expanded={act === 'join'} onClick={() => begin('join')}>
              {t('join')}
            </Button>
          </div>
          {!isSome && act === undefined && page.cluster.length > 1 && <p className="soft">{t('chooseFirst')}</p>}
          <p role="status" className={isDone ? 'note good' : 'unseen'}>
            {isDone && `✓ ${t('done')}`}
          </p>
          {act === 'part' && isSome && <PartForm person={page.id} charts={charts} onDone={done} onCancel={end} />}
          {act === 'correct' && isSome && <CorrectForm person={page.id} charts={charts} onDone={done} onCancel={end} />}
          {act === 'join' && <JoinForm person={page.id} onDone={done} onCancel={end} />}
        </section>
      )}
    </section>
  )
}
