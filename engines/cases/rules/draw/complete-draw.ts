import type { DrawAnnouncement, DrawPlan, DrawPool, DrawRecord, DrawSupplement } from '../../contract/draw.ts'
import { candidateHash, DRAW_ALGORITHM } from './candidate-hash.ts'
import { drawLots } from './draw-lots.ts'
import { commitmentOf, seedOf } from './lots.ts'

/**
 * What has to be published before the public words are known.
 * @param secret 32 random bytes in hexadecimal digits; to be kept until the draw
 */
export function announceDraw(pool: DrawPool, plan: DrawPlan, secret: string): DrawAnnouncement {
  return { commitment: commitmentOf(secret), candidateHash: candidateHash(pool, plan) }
}

/** Draws, and writes down everything that others need to draw again. Candidates must be without `drawFaults`. */
export function completeDraw(given: {
  readonly pool: DrawPool
  readonly plan: DrawPlan
  readonly announced: DrawAnnouncement
  readonly secret: string
  readonly publicWords: string
  readonly supplements?: readonly DrawSupplement[]
}): DrawRecord {
  const { pool, plan, announced, secret, publicWords } = given
  const supplements = [...(given.supplements ?? [])]
  const seed = seedOf(secret, publicWords)
  return {
    algorithm: DRAW_ALGORITHM,
    pool,
    plan,
    announced,
    secret,
    publicWords,
    seed,
    supplements,
    result: drawLots(pool, plan, seed, supplements),
  }
}
