import { escapeXml } from '../xml/escape-xml.ts'

/** XML that is written; `undefined` and empty lists write nothing. */
export type Written = string | undefined | readonly Written[]

export type Attributes = Readonly<Record<string, string | undefined>>

/** An element with its attributes and what is written within. */
export function tag(name: string, attributes: Attributes, ...content: readonly Written[]): string {
  const named = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const opened = `${name}${named.map(([key, value]) => ` ${key}="${escapeXml(oneLine(value ?? ''))}"`).join('')}`
  const inner = joined(content)
  return inner === '' ? `<${opened}/>` : `<${opened}>${inner}</${name}>`
}

/** Text within an element. */
export function words(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeXml(text)
}

function joined(content: readonly Written[]): string {
  return content.map((one) => (typeof one === 'string' ? one : one === undefined ? '' : joined(one))).join('')
}

/** Within an attribute XML keeps no line ends. */
function oneLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ')
}
