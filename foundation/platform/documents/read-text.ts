import type { Budget } from './budget.ts'
import type { Block } from './source-document.ts'

/** Plain text: one block for each line with something in it. Places are line numbers from 1. */
export function readText(text: string, budget: Budget): Block[] {
  const blocks: Block[] = []
  let number = 0
  for (let start = 0; start <= text.length && !budget.refusal(); ) {
    const end = lineEnd(text, start)
    const line = text.slice(start, end).trim()
    number++
    if (line !== '') {
      const place = `line ${number}`
      budget.line(place)
      blocks.push({ kind: 'line', place, text: line })
    }
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  return blocks
}

function lineEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}
