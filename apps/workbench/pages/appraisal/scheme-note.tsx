import type { AppraisalSchemeSummary } from '@kangcheng/indicators/contract'
import { say, useLanguage, useWords } from '@kangcheng/web-kit'
import { appraisalWords } from './words.ts'

/** Which scheme a ranking is made by, whose it is, and whether anybody has checked that. */
export function SchemeNote({ scheme }: { scheme: AppraisalSchemeSummary }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const { name, version, source } = scheme
  const text = [source.title, source.date, source.locator].filter(Boolean).join(language === 'zh' ? '，' : ', ')
  return (
    <p className={source.status === 'verified' ? 'note' : 'note warning'}>
      <strong>{say(name, language)}</strong> {t('version', { version })} · {t('source')}
      <span lang="zh">{text}</span>
      {source.status === 'unverified' && <> · {t('unverified')}</>}
    </p>
  )
}
