import type { EvaluationScheme, SnapshotKind } from '../../contract/index.ts'

/** The scheme by which an evaluation of a kind is signed: the plan's own before the general one. */
export function chooseScheme(
  schemes: Iterable<EvaluationScheme>,
  { plan, kind }: { plan: string; kind: SnapshotKind },
): EvaluationScheme | undefined {
  const ofKind = [...schemes].filter((scheme) => scheme.kind === kind)
  return ofKind.find((scheme) => scheme.plan === plan) ?? ofKind.find((scheme) => scheme.plan === undefined)
}

export function schemeFaults({ steps }: EvaluationScheme): string[] {
  const codes = steps.map(({ code }) => code)
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))].map(
    (code) => `step ${code} stands twice`,
  )
}
