import type { DrawFaultCode, DrawPlan, DrawPool } from '../../contract/draw.ts'

export interface DrawFault {
  readonly code: DrawFaultCode
  /** The object, inspector or stratum. */
  readonly of: string
}

/** What a schema cannot see in candidates and a plan. Nothing may be drawn before there is none. */
export function drawFaults({ objects, inspectors }: DrawPool, { strata }: DrawPlan): DrawFault[] {
  const planned = new Set(strata.map(({ stratum }) => stratum))
  const present = [...new Set(objects.map(({ stratum }) => stratum))]
  const fault = (code: DrawFaultCode) => (of: string) => ({ code, of })
  return [
    ...repeated(objects.map(({ code }) => code)).map(fault('object-twice')),
    ...repeated(inspectors.map(({ code }) => code)).map(fault('inspector-twice')),
    ...repeated(strata.map(({ stratum }) => stratum)).map(fault('stratum-twice')),
    ...present.filter((stratum) => !planned.has(stratum)).map(fault('stratum-unplanned')),
  ]
}

function repeated(codes: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(codes.filter((code) => seen.size === seen.add(code).size))]
}
