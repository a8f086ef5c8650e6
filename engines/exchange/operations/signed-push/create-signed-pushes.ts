import type { SignedPushDeps } from './deps.ts'
import { endSecret, makeSecret, showSecrets } from './feed-secrets.ts'
import { looksSigned, type SignedPush } from './is-signed.ts'
import { createRefusedPushes } from './refused-pushes.ts'
import { takeSigned } from './take-signed.ts'

export type SignedPushes = ReturnType<typeof createSignedPushes>

/** The door for systems without a token: what they push is signed. */
export function createSignedPushes(given: SignedPushDeps) {
  const deps = { ...given, refused: createRefusedPushes(given) }
  return {
    showSecrets: (...question: Question<typeof showSecrets>) => showSecrets(deps, ...question),
    makeSecret: (...question: Question<typeof makeSecret>) => makeSecret(deps, ...question),
    endSecret: (...question: Question<typeof endSecret>) => endSecret(deps, ...question),
    /** False where nothing of it has to be read. */
    looksSigned(push: Omit<SignedPush, 'bytes'>): boolean {
      const isLikely = looksSigned(push, deps.clock.now().getTime())
      if (!isLikely) deps.refused('not-signed', undefined)
      return isLikely
    },
    take: (...question: Question<typeof takeSigned>) => takeSigned(deps, ...question),
  }
}

type Question<Operation> = Operation extends (deps: never, ...question: infer Rest) => unknown ? Rest : never
