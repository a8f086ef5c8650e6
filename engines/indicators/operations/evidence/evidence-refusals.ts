import { refuse, type Words } from '@kangcheng/kernel'

/** Carries why, as people read it. */
export function refuseClosed({ zh, en = zh }: Words) {
  return refuse('evidence.not-open', { zh, en })
}
