/** Bernoulli numbers B₂, B₄ … B₁₄; from x = 10 the first term left out is below 1e-16. */
const BERNOULLI = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6]
const ENOUGH = 10

/** ψ(x) − ln x for x > 0: the digamma function less its logarithm, so that differences at large x keep their digits (DLMF 5.11.2). */
export function digammaLessLog(x: number): number {
  let y = x
  let shift = 0
  while (y < ENOUGH) shift += 1 / y++
  const inverse = 1 / (y * y)
  const rest = BERNOULLI.reduceRight((sum, number, k) => (sum + number / (2 * k + 2)) * inverse, 0)
  return -1 / (2 * y) - rest + Math.log(y / x) - shift
}

/** ψ′(x) − 1/x for x > 0: the trigamma function less its first term (DLMF 5.15.8). */
export function trigammaLessInverse(x: number): number {
  let y = x
  let shift = 0
  while (y < ENOUGH) shift += 1 / y ** 2 - 1 / (y++ * y)
  const inverse = 1 / (y * y)
  const rest = BERNOULLI.reduceRight((sum, number) => (sum + number) * inverse, 0)
  return shift + inverse / 2 + rest / y
}
