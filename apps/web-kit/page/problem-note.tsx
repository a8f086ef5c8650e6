import { Button } from 'antd'
import { isProblem, type Problem } from '../api/problem.ts'
import { type Language, say } from '../language/language.ts'
import { useLanguage } from '../language/use-language.ts'
import { useWords } from '../language/word-book.ts'
import { pageWords } from './words.ts'

/** What went wrong, in the server's words, with the id under which the server's log has it. */
export function ProblemNote({ problem, onRetry }: { problem: unknown; onRetry?: () => void }) {
  const t = useWords(pageWords)
  const language = useLanguage()
  const known = isProblem(problem) ? problem : undefined
  const text =
    known === undefined
      ? t('unexpected')
      : (wordsOf(known, language) ?? (known.status === 0 ? t('unreachable') : `${t('unexpected')} (${known.code})`))
  return (
    <div className="note error problem" role="alert">
      <p>
        <strong>{t('failed')}</strong> {text}
      </p>
      {known?.requestId !== undefined && (
        <p className="soft">
          {t('requestId')} <code>{known.requestId}</code>
        </p>
      )}
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  )
}

function wordsOf(problem: Problem, language: Language): string | undefined {
  return problem.words && say(problem.words, language)
}
