/**
 * The log likelihood ratio of a window with `cases` where `expected` of all `total` cases were to be expected:
 * c ln(c / E) + (C − c) ln((C − c) / (C − E)); 0 where the window holds no more than expected
 * (Kulldorff, Communications in Statistics 26 (1997) 1481–1496, formula for the Poisson model, high rates only).
 */
export function logLikelihoodRatio(cases: number, expected: number, total: number): number {
  if (!(cases > expected)) return 0
  const outside = total - cases
  const within = cases * Math.log(cases / expected)
  return outside === 0 ? within : within + outside * Math.log(outside / (total - expected))
}

/** An excess below this share of what is expected is the rounding of sums. */
const ROUNDING = 1e-10

/**
 * Whether a window cannot beat `best`. A relative entropy never exceeds the chi-square distance of the same two
 * distributions, LLR ≤ (c − E)² C / (E (C − E)), so most windows are settled without a logarithm.
 */
export function cannotBeat(best: number, cases: number, expected: number, total: number): boolean {
  const excess = cases - expected
  return !(excess > ROUNDING * expected) || excess * excess * total <= best * expected * (total - expected)
}
