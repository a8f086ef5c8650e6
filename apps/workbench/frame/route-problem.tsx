import { LanguageSwitch, PageHead, ProblemNote, useWords } from '@kangcheng/web-kit'
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

/** Stands where no frame is: outside it there is no other main landmark. */
export function Lost() {
  return (
    <main className="frame-main">
      <div className="frame-language">
        <LanguageSwitch />
      </div>
      <NotFound />
    </main>
  )
}

export function FrameProblem({ error }: { error: unknown }) {
  return (
    <main className="frame-main">
      <RouteProblem error={error} />
    </main>
  )
}

/** For an address that the menu does not offer to this person. */
export function NoAccess() {
  const t = useWords(frameWords)
  return (
    <div className="stack">
      <PageHead title={t('noAccess')} lead={t('noAccessHint')} />
      <p>
        <Link to="/">{t('backHome')}</Link>
      </p>
    </div>
  )
}

export function NotFound() {
  const t = useWords(frameWords)
  return (
    <div className="stack">
      <PageHead title={t('notFound')} lead={t('notFoundHint')} />
      <p>
        <Link to="/">{t('backHome')}</Link>
      </p>
    </div>
  )
}
