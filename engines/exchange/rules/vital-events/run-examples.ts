import type { VitalRules } from '../../contract/vital-events.ts'
import { findUnderlying } from './causes/find-underlying.ts'
import { checkBirth } from './checks/check-birth.ts'
import { checkDeath } from './checks/check-death.ts'

export interface ExampleFault {
  readonly pointer: string
  readonly message: string
}

/** Examples whose checks find something else than they expect. */
export function exampleFaults(rules: VitalRules): ExampleFault[] {
  const { improbable, deathChecks, birthChecks, parameters, underlyingExamples } = rules
  const deaths = deathChecks.flatMap((check, at) =>
    check.examples.flatMap(({ given, on, expect }, place) => {
      const found = checkDeath(given, findUnderlying(given, improbable), on, [check])
      return faultOf(`/deathChecks/${at}/examples/${place}/expect`, fieldsOf(found), expect)
    }),
  )
  const births = birthChecks.flatMap((check, at) =>
    check.examples.flatMap(({ given, on, expect }, place) => {
      const found = checkBirth(given, on, [check], parameters.liveBirth)
      return faultOf(`/birthChecks/${at}/examples/${place}/expect`, fieldsOf(found), expect)
    }),
  )
  const underlying = underlyingExamples.flatMap(({ given, expect }, at) => {
    const { way, line } = findUnderlying(given, improbable)
    const isRight = way === expect.way && line === expect.line
    const pointer = `/underlyingExamples/${at}/expect`
    return isRight ? [] : [{ pointer, message: `found ${way} ${line ?? ''}`.trim() }]
  })
  return [...deaths, ...births, ...underlying]
}

const fieldsOf = (findings: readonly { readonly field: string }[]) => findings.map(({ field }) => field)

function faultOf(pointer: string, found: readonly string[], expected: readonly string[]): ExampleFault[] {
  const isSame = [...found].sort().join() === [...expected].sort().join()
  return isSame ? [] : [{ pointer, message: `found ${found.join(', ') || 'nothing'}` }]
}
