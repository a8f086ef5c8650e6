import { ProblemNote } from '@kangcheng/web-kit'

/** Why a part of a page is not there, below what it was to be. */
export function FailedPart({ what, problem, onRetry }: { what: string; problem: unknown; onRetry: () => void }) {
  return (
    <div className="failed-part">
      <strong>{what}</strong>
      <ProblemNote problem={problem} onRetry={onRetry} />
    </div>
  )
}
