import { useKept } from '../kept.ts'
import { EMPTY_SEARCH, type Search } from './criteria.ts'

interface Built {
  /** As it is being edited; undefined until somebody has begun. */
  readonly search: Search | undefined
  /** As it was last sent. */
  readonly asked: Search | undefined
}
const NOTHING: Built = { search: undefined, asked: undefined }

/** The search in hand, with the values that no address may hold. */
export function useBuilt() {
  const [built, keep] = useKept<Built>('built', NOTHING)
  return {
    search: built.search ?? EMPTY_SEARCH,
    asked: built.asked,
    /** Takes a search up, and sends it when `ask` is true. */
    build: (search: Search, ask = false) => keep({ search, asked: ask ? search : built.asked }),
  }
}
