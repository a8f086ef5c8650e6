import { type Refusal, refuse } from '@kangcheng/kernel'

/** What is wrong with something that was sent, as people read it. */
export interface SharingFault {
  readonly zh: string
  readonly en: string
}

type Faulty = 'sharing.data-set-faulty' | 'sharing.terms-faulty' | 'sharing.extract-faulty'

/** The refusal that names the first of some faults; undefined where there is none. */
export function refuseFaults<Code extends Faulty>(
  code: Code,
  faults: readonly SharingFault[],
): { readonly ok: false; readonly refusal: Refusal<Code> } | undefined {
  const [first] = faults
  return first && refuse(code, { count: faults.length, ...first })
}
