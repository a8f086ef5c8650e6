import { isCalendarDay } from '../../calendar-day.ts'
import { Hj212Fault, type Hj212Message, type Hj212Version } from './message.ts'

const CONTENT = 'CP=&&'
const FIELDS = new Set(['QN', 'ST', 'CN', 'PW', 'MN', 'Flag', 'PNUM', 'PNO'])
const VERSIONS: readonly Hj212Version[] = ['2005', '2017']

/** A data segment: `QN=…;ST=…;CN=…;PW=…;MN=…;Flag=…;[PNUM=…;PNO=…;]CP=&&…&&` (HJ 212-2017, 6.3.3). */
export function readSegment(text: string): Hj212Message | Hj212Fault {
  const start = text.indexOf(CONTENT)
  const end = text.length - 2
  if (start < 0 || end < start + CONTENT.length || !text.endsWith('&&')) return fault('no content CP=&&…&& at its end')
  const fields = new Map<string, string>()
  for (let at = 0; at < start; ) {
    const next = text.indexOf(';', at)
    const equals = text.indexOf('=', at)
    if (next >= start || equals > next) return fault('a field without = or ;')
    const name = text.slice(at, equals)
    if (!FIELDS.has(name)) return fault(`field ${name} is not known`)
    if (fields.has(name)) return fault(`field ${name} stands twice`)
    fields.set(name, text.slice(equals + 1, next))
    at = next + 1
  }
  return fromFields(fields, text.slice(start + CONTENT.length, end))
}

function fromFields(fields: ReadonlyMap<string, string>, content: string): Hj212Message | Hj212Fault {
  const flag = fields.get('Flag') ?? '0'
  if (!/^\d{1,3}$/.test(flag) || Number(flag) > 255) return fault(`Flag ${flag} is not a byte`)
  const bits = Number(flag)
  const version = VERSIONS[bits >> 2]
  if (version === undefined)
    return new Hj212Fault('unknown-version', `layout ${bits >> 2} of HJ 212 (Flag ${flag}) is not read here`)
  const [command = '', system = '', station = '', password = ''] = ['CN', 'ST', 'MN', 'PW'].map((n) => fields.get(n))
  if (!/^\d{4}$/.test(command)) return fault(`CN ${command} is not four digits`)
  if (!/^\d{2}$/.test(system)) return fault(`ST ${system} is not two digits`)
  if (!/^[0-9A-Za-z]{1,24}$/.test(station)) return fault(`MN ${station} is not 1 to 24 letters or digits`)
  const request = fields.get('QN')
  if (request === undefined ? version !== '2005' : !isRequest(request))
    return fault(`QN ${request ?? '(none)'} is not a time to the millisecond`)
  const packet = readPacket(fields, (bits & 2) !== 0)
  if (packet instanceof Hj212Fault) return packet
  return {
    version,
    ...(request !== undefined && { request }),
    system,
    command,
    password,
    station,
    wantsAnswer: (bits & 1) !== 0,
    ...(packet !== undefined && { packet }),
    content,
  }
}

function readPacket(fields: ReadonlyMap<string, string>, announced: boolean): Hj212Message['packet'] | Hj212Fault {
  const [count, number] = [fields.get('PNUM'), fields.get('PNO')]
  if (!announced) {
    return count === undefined && number === undefined ? undefined : fault('PNUM or PNO without the bit of Flag')
  }
  const packet = { number: wholeNumber(number), count: wholeNumber(count) }
  if (!(packet.number >= 1 && packet.number <= packet.count)) {
    return fault(`PNO ${number ?? '(none)'} of PNUM ${count ?? '(none)'} is no packet`)
  }
  return packet
}

function wholeNumber(text = ''): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : 0
}

function isRequest(text: string): boolean {
  return /^\d{17}$/.test(text) && isMoment(text.slice(0, 14))
}

/** `20160801085857`, a moment of the station's clock. */
export function isMoment(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false
  const part = (from: number, to: number) => Number(text.slice(from, to))
  const clock = part(8, 10) < 24 && part(10, 12) < 60 && part(12, 14) < 60
  return clock && isCalendarDay(part(0, 4), part(4, 6), part(6, 8))
}

function fault(detail: string): Hj212Fault {
  return new Hj212Fault('segment', detail)
}
