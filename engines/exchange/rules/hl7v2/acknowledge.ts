import { type MessageFault, sayFault } from '../../contract/faults.ts'
import { partOf } from './field.ts'
import type { Message, Segment } from './message.ts'

/** AA taken, AE wrong in itself, AR refused for what it is or who sent it; CA, CE, CR the same of the commit alone (table 0008). */
export type AcknowledgementCode = 'AA' | 'AE' | 'AR' | 'CA' | 'CE' | 'CR'

/** When a sender wants an answer (table 0155): always, never, of errors, of success. */
type Wanted = 'AL' | 'NE' | 'ER' | 'SU'

/** Which answers a message asks for: one of original mode, or up to two of enhanced mode (MSH-15 and MSH-16; chapter 2.9). */
export interface WantedAnswers {
  readonly isEnhanced: boolean
  readonly commit: Wanted
  readonly application: Wanted
}

export function wantedAnswers(message: Message): WantedAnswers {
  const [accept, application] = [headerField(message, 15), headerField(message, 16)]
  const isEnhanced = accept !== '' || application !== ''
  return { isEnhanced, commit: wantedOf(accept, isEnhanced ? 'NE' : 'AL'), application: wantedOf(application, 'NE') }
}

export function isWanted(wanted: Wanted, isSuccess: boolean): boolean {
  return wanted === 'AL' || wanted === (isSuccess ? 'SU' : 'ER')
}

function wantedOf(field: string, otherwise: Wanted): Wanted {
  return field === 'AL' || field === 'NE' || field === 'ER' || field === 'SU' ? field : otherwise
}

/** The answer to a message, in ASCII but for what the sender's own header holds. `at`: YYYYMMDDHHMMSS+ZZZZ. */
export function acknowledge(
  to: Message | undefined,
  {
    code,
    fault,
    at,
    controlId,
  }: { code: AcknowledgementCode; fault?: MessageFault | undefined; at: string; controlId: string },
): string {
  const separator = to?.delimiters.field ?? '|'
  const { component = '^', repetition = '~', escape: mark = '\\', subcomponent = '&' } = to?.delimiters ?? {}
  const header = (field: number) => (to ? headerField(to, field) : '')
  const event = partOf(header(9), component, 2)
  const type = event === undefined ? 'ACK' : ['ACK', event, 'ACK'].join(component)
  const marks = component + repetition + mark + subcomponent
  const ours = ['MSH', marks, header(5), header(6), header(3), header(4), at, '', type, controlId, header(11) || 'P']
  const version = header(12) || '2.4'
  const words = fault && plain(sayFault(fault, 'en'))
  const segments = [
    [...ours, version, '', '', '', '', '', header(18)],
    ['MSA', code, header(10), words ?? ''],
  ]
  // ERR has this form from 2.5 on; before it MSA-3 says all there is.
  if (fault && words !== undefined && version >= '2.5')
    segments.push(['ERR', '', placeOf(fault, component), errorCode(fault, component), 'E', '', '', '', words])
  return segments
    .map((fields) => `${fields.slice(0, 1 + fields.findLastIndex((one) => one !== '')).join(separator)}\r`)
    .join('')

  function plain(text: string): string {
    const replaced = text
      .replaceAll('«', '"')
      .replaceAll('»', '"')
      .replace(/[\r\n]/g, ' ')
    return [...replaced].map((sign) => (new Set([separator, ...marks]).has(sign) ? ' ' : sign)).join('')
  }
}

/** ERR-2: segment, its number, field. */
function placeOf({ place = '' }: MessageFault, component: string): string {
  const found = /^([A-Z][A-Z0-9]{2})(?:\((\d+)\))?(?:-(\d+))?/.exec(place)
  return found ? [found[1], found[2] ?? '1', found[3] ?? ''].join(component) : ''
}

/** ERR-3, table 0357. */
function errorCode({ code }: MessageFault, component: string): string {
  const number = ERROR_CODES[code] ?? '207'
  return [number, '', 'HL70357'].join(component)
}

const ERROR_CODES: Partial<Record<MessageFault['code'], string>> = {
  segment: '100',
  required: '101',
  date: '102',
  number: '102',
  identity: '102',
  code: '103',
  'unknown-type': '200',
  'control-id-used': '205',
}

/** Field of MSH as it was sent. */
export function headerField({ segments }: Message, field: number): string {
  return (segments[0] as Segment).fields[field] ?? ''
}
