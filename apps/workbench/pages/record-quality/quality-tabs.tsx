import { useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { qualityWords } from './words.ts'

const TABS = [
  ['/quality', 'worklist'],
  ['/quality/scores', 'scores'],
  ['/quality/rules', 'rules'],
] as const

export function QualityTabs() {
  const t = useWords(qualityWords)
  return (
    <nav className="page-tabs" aria-label={t('parts')}>
      {TABS.map(([to, name]) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {t(name)}
        </Link>
      ))}
    </nav>
  )
}
