import { type FileCounts, type MessageFault, type MessageState, sayFault } from '@kangcheng/exchange/contract'
import { useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { exchangeWords } from '../words.ts'
import { fileWords } from './file-words.ts'

/** What the server says of a file that was taken in. */
export interface FilePushed {
  readonly id: string
  readonly state: MessageState
  readonly fault?: MessageFault
  readonly lines?: FileCounts
}

/** What became of a file, with the way to its dead letters. */
export function FileReport({ feed, pushed }: { feed: string; pushed: FilePushed }) {
  const t = useWords(fileWords)
  const common = useWords(exchangeWords)
  const language = useLanguage()
  const { id, state, fault, lines } = pushed
  const toLetter = (letter: string, words: string) => (
    <Link to="/data/messages/$feed/$id" params={{ feed, id: letter }}>
      {words}
    </Link>
  )
  if (!lines)
    return (
      <section className={`note ${state === 'dead' ? 'error' : 'good'}`} role="status">
        {toLetter(id, t('asOne', { state: common(state) }))}
        {fault && <p>{sayFault(fault, language)}</p>}
      </section>
    )
  return (
    <section className="stack exchange-tight" role="status">
      <h3>✓ {t('done')}</h3>
      <ul className="line exchange-summary">
        <li>{t('lines', { count: lines.lines })}</li>
        {(['taken', 'known', 'ignored'] as const)
          .filter((name) => lines[name] > 0)
          .map((name) => (
            <li key={name}>{t(name, { count: lines[name] })}</li>
          ))}
        {lines.dead > 0 && <li data-state="silent">▲ {t('dead', { count: lines.dead })}</li>}
      </ul>
      {lines.first.length > 0 && (
        <ul className="exchange-faults">
          {lines.first.map((letter) => (
            <li key={letter.id}>
              {toLetter(letter.id, t('letter', { line: letter.line }))}
              <div>{sayFault(letter.fault, language)}</div>
            </li>
          ))}
        </ul>
      )}
      {lines.dead > 0 && (
        <p>
          <Link to="/data/messages" search={{ feed }}>
            {t('letters')}
          </Link>
        </p>
      )}
    </section>
  )
}
