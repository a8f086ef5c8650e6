import { useWords } from '@kangcheng/web-kit'
import { loginWords } from './words.ts'

const PROBLEMS = [
  'access.identity-unlinked',
  'access.elsewhere-down',
  'access.elsewhere-failed',
  'access.journey-over',
  'access.identity-taken',
] as const

/** Why the city's sign-in led nowhere. The address says which of the known reasons, and nothing else is said. */
export function ElsewhereProblem({ code }: { code: string }) {
  const t = useWords(loginWords)
  const known = PROBLEMS.find((one) => one === code)
  return known === undefined ? null : (
    <p className="note warning" role="alert">
      {t(known)}
    </p>
  )
}
