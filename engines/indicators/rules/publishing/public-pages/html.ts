import { escapeHtml } from '@kangcheng/typesetting'

/** A piece of HTML in which every text was escaped. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Piece = Html | string | number | undefined | readonly Html[]

/** A template whose values are texts to be escaped, or pieces made the same way; nothing else gets into a page. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return new Html(strings.reduce((text, part, index) => `${text}${told(values[index - 1])}${part}`))
}

function told(value: Piece): string {
  if (value === undefined) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map(told).join('')
  return escapeHtml(String(value))
}
