import type { Decision } from '@kangcheng/access'
import type { Result } from '@kangcheng/kernel'
import { type ActWish, act } from '../../rules/running/act.ts'
import { type OpinionWish, opine } from '../../rules/running/opine.ts'
import { claim, comment, release } from '../../rules/running/small-steps.ts'
import type { Deps } from '../deps.ts'
import type { CommitCase } from './commit-cases.ts'
import { type CaseAt, type StepTaken, takeStep } from './take-step.ts'

type Stepping = { readonly deps: Deps; readonly commit: CommitCase }
type Taken = Promise<Result<StepTaken>>

/** Everything that people do with a case that runs: each names the case, and most the version they have seen of it. */
export function caseSteps(stepping: Stepping) {
  const step = (decision: Decision, operation: string, at: CaseAt, rule: Parameters<typeof takeStep>[4]): Taken =>
    takeStep(stepping, decision, operation, at, rule)
  return {
    act: (decision: Decision, { wish, ...at }: CaseAt & { wish: ActWish }): Taken =>
      step(decision, 'act', at, (prepared, state, by, about) => act(prepared, state, wish, by, about)),
    opine: (decision: Decision, { wish, ...at }: CaseAt & { wish: OpinionWish }): Taken =>
      step(decision, 'opine', at, (prepared, state, by, about) => opine(prepared, state, wish, by, about)),
    claim: (decision: Decision, { role, ...at }: CaseAt & { role: string }): Taken =>
      step(decision, 'claim', at, (prepared, state, by, about) => claim(prepared, state, role, by, about)),
    release: (decision: Decision, { role, ...at }: CaseAt & { role: string }): Taken =>
      step(decision, 'release', at, (prepared, state, by, about) => release(prepared, state, role, by, about)),
    comment: (decision: Decision, { text, ...at }: CaseAt & { text: string }): Taken =>
      step(decision, 'comment', at, (prepared, state, by, about) => comment(prepared, state, text, by, about)),
  }
}
