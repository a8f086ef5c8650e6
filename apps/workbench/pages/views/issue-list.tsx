import type { ViewIssue } from '@kangcheng/records/contract'
import { useWords } from '@kangcheng/web-kit'
import { placeInText } from './place-in-text.ts'
import { viewWords } from './words.ts'

/** What is wrong, each with its line; whoever chooses one is led there. */
export function IssueList(props: { issues: readonly ViewIssue[]; text: string; onGo: (offset: number) => void }) {
  const t = useWords(viewWords)
  return (
    <section className="note error stack" role="alert">
      <h2>{t('issues')}</h2>
      <ul className="view-issues">
        {props.issues.map(({ text, place }) => {
          const found = place === undefined ? undefined : placeInText(props.text, place)
          return (
            <li key={`${place} ${text}`}>
              {found && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('goTo', { line: found.line })}
                  onClick={() => props.onGo(found.offset)}
                >
                  {t('atLine', { line: found.line })}
                </button>
              )}{' '}
              <span lang="en">{text}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
