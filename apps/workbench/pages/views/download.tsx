import { VIEW_FORMATS, type ViewVersion } from '@kangcheng/records/contract'
import { Choice, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsAddress, sqlQuery } from './view-queries.ts'
import { viewWords } from './words.ts'

/** All rows of the newest version, as a file. */
export function Download({ view }: { view: ViewVersion }) {
  const t = useWords(viewWords)
  const [wantsSql, setWantsSql] = useState(false)
  const asked = useQuery({ ...sqlQuery(view.definition), enabled: wantsSql })
  const isRefused = asked.data === false
  const engine = wantsSql && asked.data === true ? 'sql' : 'stream'
  return (
    <section className="card stack">
      <h2>{t('download')}</h2>
      <p>{t('downloadHint')}</p>
      <div className="line">
        <Choice
          label={t('engine')}
          value={wantsSql && !isRefused ? 'sql' : 'stream'}
          options={[{ value: 'stream', label: t('stream') }, ...(isRefused ? [] : [{ value: 'sql', label: t('sql') }])]}
          onChange={(engine) => setWantsSql(engine === 'sql')}
        />
        {VIEW_FORMATS.map((format) => (
          <a key={format} className="view-file" href={rowsAddress(view.code, { format, engine })} download>
            {format.toUpperCase()}
          </a>
        ))}
      </div>
      {(isRefused || asked.isFetching) && <p role="status">{t(isRefused ? 'sqlNot' : 'sqlAsking')}</p>}
      {wantsSql && asked.error && <ProblemNote problem={asked.error} onRetry={() => void asked.refetch()} />}
    </section>
  )
}
