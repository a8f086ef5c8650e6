import { PageHead, ProblemNote, useWords } from '@kangcheng/web-kit'
import { Link, useRouter } from '@tanstack/react-router'
import { frameWords } from './words.ts'

export function RouteProblem({ error }: { error: unknown }) {
  const t = useWords(frameWords)
  const router = useRouter()
  return (
    <div className="stack">
      <PageHead title={t('broken')} />
      <ProblemNote problem={error} onRetry={() => void router.invalidate()} />
    </div>
  )
}

export function NotFound() {
  const t = useWords(frameWords)
  return (
    <div className="stack">
      <PageHead title={t('notFound')} lead={t('notFoundHint')} />
      <p>
        <Link to="/plans">{t('backToPlans')}</Link>
      </p>
    </div>
  )
}
