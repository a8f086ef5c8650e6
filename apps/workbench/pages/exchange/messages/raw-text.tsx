import { type MessageFault, sayFault } from '@kangcheng/exchange/contract'
import { ScrollFrame, useLanguage, useWords } from '@kangcheng/web-kit'
import { keyed } from '../../../fhir/keyed.ts'
import { markLines } from './mark-text.ts'
import { messageWords } from './words.ts'

/** The message line by line, to be read and copied; the fields that something is wrong with are marked, and told below their line. */
export function RawText({ text, faults }: { text: string; faults: readonly MessageFault[] }) {
  const t = useWords(messageWords)
  const language = useLanguage()
  return (
    <ScrollFrame className="exchange-raw-frame" label={t('lines')}>
      <ol className="exchange-raw">
        {markLines(text.replace(/\n+$/, ''), faults).map((line) => (
          <li key={line.number} data-number={line.number}>
            <code>
              {line.pieces.map(({ start, text: own, isMarked }) =>
                isMarked ? <mark key={`! ${start}`}>{own || t('empty')}</mark> : <span key={start}>{own}</span>,
              )}
            </code>
            {keyed(line.faults).map(({ key, value }) => (
              <p key={key} className="exchange-fault">
                {sayFault(value, language)}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </ScrollFrame>
  )
}
