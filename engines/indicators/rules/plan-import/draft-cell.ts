import type { Doubt, DraftCell } from '../../contract/index.ts'
import { foldText } from './fold-text.ts'

/** A cell as found, with what it is read as; it is sure unless a doubt is given. */
export function draftCell(text: string | undefined, reading: string, doubt?: Doubt): DraftCell {
  const seen = foldText(text ?? '')
  return doubt ? { text: seen, reading, sure: false, doubt } : { text: seen, reading, sure: true }
}
