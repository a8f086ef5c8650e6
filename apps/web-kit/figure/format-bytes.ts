import type { Language } from '../language/language.ts'
import { formatNumber } from './format-figure.ts'

/** The size of a file as people read it: `3.2 MB`, `640 KB`. */
export function formatBytes(bytes: number, language: Language): string {
  const [unit, size] = bytes >= 1024 * 1024 ? ['MB', bytes / 1024 / 1024] : ['KB', Math.max(bytes / 1024, 0.1)]
  return `${formatNumber(size, { language, decimals: 1 })} ${unit}`
}
