import fc from 'fast-check'
import { encode } from 'iconv-lite'
import { ALL_DOCUMENTS, utf8 } from './documents.fixture.ts'

/** What may stand anywhere in a document that came wrong. */
const SPLINTERS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '</section>',
  '<section>',
  '</ClinicalDocument>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
  '&b;',
  '&#0;',
  '\u0000',
  'x="',
  '中',
]

const whole = fc.constantFrom(...ALL_DOCUMENTS)
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const at = (text: string, share: number) => Math.floor(text.length * share)

const damage = fc.oneof(
  fc.tuple(whole, place).map(([text, end]) => text.slice(0, at(text, end))),
  fc.tuple(whole, place, place).map(([text, from, length]) => {
    const start = at(text, from)
    return text.slice(0, start) + text.slice(start + 1 + Math.floor(length * 40))
  }),
  fc.tuple(whole, place, fc.constantFrom(...SPLINTERS)).map(([text, share, splinter]) => {
    const start = at(text, share)
    return text.slice(0, start) + splinter + text.slice(start)
  }),
  fc.tuple(whole, place, place).map(([text, one, other]) => swapTags(text, one, other)),
  fc
    .tuple(whole, fc.integer({ min: 100, max: 5_000 }))
    .map(([text, depth]) =>
      text.replace('<structuredBody>', `<structuredBody>${'<component><section>'.repeat(depth)}`),
    ),
  fc
    .tuple(whole, fc.integer({ min: 60_000, max: 200_000 }))
    .map(([text, length]) => text.replace('<realmCode code="CN"', `<realmCode code="${'C'.repeat(length)}"`)),
  fc
    .tuple(whole, fc.constantFrom('html', 'Bundle', 'section'))
    .map(([text, root]) => text.replaceAll('ClinicalDocument', root)),
)
/** Bytes of documents that were cut, garbled, swapped or made in bad faith on their way. */
export const damagedBytes = fc.oneof(
  damage.map(utf8),
  damage.map((text) => encode(text, 'gb18030')),
  damage.map((text) => encode(text, 'utf16-le')),
  fc.uint8Array({ maxLength: 300 }),
)

function swapTags(text: string, one: number, other: number): string {
  const tags = [...text.matchAll(/<[^>]+>/g)]
  const [a, b] = [one, other]
    .map((share) => tags[Math.floor(share * tags.length)])
    .toSorted((x, y) => (x?.index ?? 0) - (y?.index ?? 0))
  if (!a || !b || a === b) return `${text}<`
  return (
    text.slice(0, a.index) +
    b[0] +
    text.slice(a.index + a[0].length, b.index) +
    a[0] +
    text.slice(b.index + b[0].length)
  )
}

/** What people and programs write where something else belongs. */
const ODD = [
  '',
  ' ',
  '-',
  '无',
  'a  b',
  '1e400',
  '-0',
  '0.10',
  '00000000000000000000001',
  '99999999',
  '20261122240000',
  'CN',
  'true',
  'PQ',
  'CD',
  'IVL_TS',
  '2.16.840.1.113883.6.1',
  '8480-6',
  'DE05.01.024.00',
  'http://example.org/a b',
  '\u00a0',
  '\u2028😀',
  '&#10;',
  '甲'.repeat(3_000),
]

/** Documents that are well-formed, with attributes, texts and whole elements that are not what they should be. */
export const oddDocument = fc
  .tuple(whole, fc.array(fc.tuple(place, fc.constantFrom(...ODD), fc.nat(3)), { minLength: 1, maxLength: 12 }))
  .map(([text, changes]) => changes.reduce((changed, [share, odd, kind]) => change(changed, share, odd, kind), text))

function change(text: string, share: number, odd: string, kind: number): string {
  const pattern = [/(?<==")[^"]*(?=")/g, /(?<=>)[^<>]+(?=<)/g, /<[A-Za-z]+ [^<>]*\/>/g, /<(\w+)[^<>]*>[^<>]*<\/\1>/g][
    kind
  ] as RegExp
  const body = text.indexOf('<realmCode')
  const found = [...text.slice(body).matchAll(pattern)]
  const one = found[Math.floor(share * found.length)]
  if (!one) return text
  const start = body + one.index
  const written = kind < 2 ? odd : odd === '' ? '' : one[0] + one[0]
  return text.slice(0, start) + written + text.slice(start + one[0].length)
}
