import { useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { recordWords } from './words.ts'

export function RecordTabs() {
  const t = useWords(recordWords)
  return (
    <nav className="page-tabs" aria-label={t('tabs')}>
      <Link to="/records" activeOptions={{ exact: true }}>
        {t('people')}
      </Link>
      <Link to="/records/search">{t('builder')}</Link>
    </nav>
  )
}
