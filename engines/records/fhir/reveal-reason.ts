import { REVEAL_REASON } from '@kangcheng/access'
import { fault, type Issue } from '../rules/issue.ts'

const LONGEST = 200

/**
 * `X-Reveal-Reason`: why somebody wants to see one resource unmasked. In percent signs where it is not ASCII, as headers have
 * to be. Undefined where nothing was said.
 */
export function readReason(
  header: string | undefined,
): { ok: true; value: string | undefined } | { ok: false; issues: readonly Issue[] } {
  if (header === undefined) return { ok: true, value: undefined }
  const stated = decoded(header)
    ?.replace(/\p{Cc}|\p{Cf}/gu, ' ')
    .trim()
  const length = stated === undefined ? 0 : [...stated].length
  if (length >= REVEAL_REASON && length <= LONGEST) return { ok: true, value: stated }
  const words = `X-Reveal-Reason has ${REVEAL_REASON} to ${LONGEST} signs, percent-encoded where they are not ASCII.`
  return { ok: false, issues: [fault('value', words)] }
}

function decoded(header: string): string | undefined {
  try {
    return decodeURIComponent(header)
  } catch {
    return undefined
  }
}
