import { VIEW_FORMATS } from '@kangcheng/records/contract'
import { Choice, useWords } from '@kangcheng/web-kit'
import { useState } from 'react'
import { rowsAddress } from './view-queries.ts'
import { viewWords } from './words.ts'

/** All rows of the newest version, as a file. */
export function Download({ code }: { code: string }) {
  const t = useWords(viewWords)
  const [engine, setEngine] = useState<'stream' | 'sql'>('stream')
  return (
    <section className="card stack">
      <h2>{t('download')}</h2>
      <p>{t('downloadHint')}</p>
      <div className="line">
        <Choice
          label={t('engine')}
          value={engine}
          options={[
            { value: 'stream', label: t('stream') },
            { value: 'sql', label: t('sql') },
          ]}
          onChange={(value) => setEngine(value === 'sql' ? 'sql' : 'stream')}
        />
        {VIEW_FORMATS.map((format) => (
          <a key={format} className="view-file" href={rowsAddress(code, { format, engine })} download>
            {format.toUpperCase()}
          </a>
        ))}
      </div>
    </section>
  )
}
