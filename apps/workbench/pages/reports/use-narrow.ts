import { useSyncExternalStore } from 'react'

/** Below it a table of seven columns is a strip to be pushed about; cards are read. */
const NARROW = '(max-width: 720px)'

/** Whether the page is as narrow as a phone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(NARROW).matches)
}

function listen(onChange: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
