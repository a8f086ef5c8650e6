import {
  Empty,
  formatDay,
  type Language,
  PageState,
  ScrollFrame,
  searchRows,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { entriesOf, objectAt, type Resource } from '../../../fhir/resource.ts'
import { conceptText, dateOf, dayOf, observedText } from '../../../fhir/show-value.ts'
import { lastObservationsQuery } from '../queries.ts'
import { ResultTrend } from './result-trend.tsx'
import { resultsOf, worstOf } from './standing.ts'
import { StandingMark } from './standing-mark.tsx'
import { testToken } from './test-token.ts'
import { patientWords } from './words.ts'

/** A test: the token by which its results are asked for, and the newest of them. */
interface Test {
  readonly token: string
  readonly name: string
  readonly latest: Resource
}

/** How has a result changed, and is it within its range? */
export function Results({ patient }: { patient: string }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const latest = useQuery(lastObservationsQuery(patient))
  const [chosen, setChosen] = useState<string>()
  return (
    <PageState query={latest}>
      {(bundle) => {
        const tests = entriesOf(bundle).flatMap((observation) => testOf(observation, language))
        const test = tests.find(({ token }) => token === chosen) ?? tests.find(hasNumber) ?? tests[0]
        return test === undefined ? (
          <Empty>{t('noTests')}</Empty>
        ) : (
          <div className="results">
            <TestList tests={tests} chosen={test.token} onChoose={setChosen} />
            <ResultTrend key={test.token} patient={patient} token={test.token} name={test.name} />
          </div>
        )
      }}
    </PageState>
  )
}

function hasNumber({ latest }: Test): boolean {
  return resultsOf(latest, 'zh').some(({ value }) => value !== undefined)
}

function testOf(latest: Resource, language: Language): Test[] {
  const token = testToken(latest)
  return token === undefined ? [] : [{ token, name: conceptText(objectAt(latest, 'code'), language), latest }]
}

function TestList(props: { tests: readonly Test[]; chosen: string; onChoose: (token: string) => void }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const [wanted, setWanted] = useState('')
  const shown = searchRows(props.tests, wanted, ({ name, token }) => `${name} ${token}`)
  return (
    <section className="card test-list">
      <div className="spread">
        <h2>{t('tests')}</h2>
        <label className="field">
          <span className="unseen">{t('findTest')}</span>
          <input
            type="search"
            value={wanted}
            placeholder={t('findTest')}
            onChange={(event) => setWanted(event.target.value)}
          />
        </label>
      </div>
      {shown.length === 0 && <p className="soft">{t('noSuchTest')}</p>}
      <ScrollFrame className="test-scroll" label={t('tests')}>
        <ul>
          {shown.map(({ token, name, latest }) => {
            const date = dateOf(latest)
            return (
              <li key={token}>
                <button
                  type="button"
                  className="test"
                  aria-pressed={token === props.chosen}
                  onClick={() => props.onChoose(token)}
                >
                  <span className="test-name">{name}</span>
                  <span className="test-value">{observedText(latest, language)}</span>
                  <StandingMark standing={worstOf(resultsOf(latest, language))} />
                  <span className="soft small">{date && formatDay(dayOf(date), language)}</span>
                </button>
              </li>
            )
          })}
        </ul>
      </ScrollFrame>
    </section>
  )
}
