import { calculable, notCalculable } from '../../not-calculable.ts'
import { frameSegment, LONGEST_SEGMENT } from './frame.ts'
import { Hj212Fault, type Hj212Message } from './message.ts'
import { readSegment } from './read-segment.ts'

/** The longest content of one packet, characters; a long head leaves less of the segment. */
const LONGEST_CONTENT = 950
/** PNUM and PNO have four digits. */
const MOST_PACKETS = 9999
const STATION = { '2005': /^[0-9A-Za-z]{14}$/, '2017': /^[0-9A-F]{24}$/ } as const

/**
 * The frame of a message. HJ 212-2017, 6.3; of HJ/T 212-2005 the same with a station of 14 characters.
 * Not calculable for what the standard does not allow: a station, command, system or time of another form, a content
 * beyond 950 characters (use {@link splitMessage}) or one that holds what would end it.
 * @example
 * const message = { version: '2017', request: '20160801085857223', system: '32', command: '1062', password: '100000',
 *   station: '010000A8900016F000169DC0', wantsAnswer: true, content: 'RtdInterval=30' }
 * latinText(writeFrame.must(message)).slice(-6) // '1C80\r\n'
 */
export const writeFrame = calculable((message: Hj212Message): Uint8Array => {
  if (!STATION[message.version].test(message.station))
    notCalculable('outside-range', `MN ${message.station} is not of HJ 212-${message.version}`)
  if (message.content.length > LONGEST_CONTENT)
    notCalculable('outside-range', `the content has ${message.content.length} of ${LONGEST_CONTENT} characters`)
  if (!/^[^;=&#\r\n]{0,16}$/.test(message.password)) notCalculable('outside-range', 'PW holds what would end it')
  const text = segmentText(message)
  const back = /[\r\n]|&&|##/.test(message.content) ? undefined : readSegment(text)
  if (back === undefined) return notCalculable('outside-range', 'the content holds && or ## or an end of line')
  if (back instanceof Hj212Fault) return notCalculable('outside-range', back.detail)
  return frameSegment.must(text)
})

/**
 * A message whose content is too long for one packet, in packets at the `;` of its content, each with the DataTime: of at most
 * 950 characters, and of what its head leaves of the 1024 bytes of a segment. A message that fits stays as it is.
 * Not calculable where a single group is too long, or already in packets.
 * @example
 * const content = `a=${'1'.repeat(500)};b=${'2'.repeat(500)}`
 * splitMessage.must({ version: '2017', content }).map(({ packet }) => packet) // [{ number: 1, count: 2 }, { number: 2, count: 2 }]
 */
export const splitMessage = calculable((message: Hj212Message): readonly Hj212Message[] => {
  if (message.content.length <= roomIn(message)) return [message]
  const room = roomIn({ ...message, packet: { number: MOST_PACKETS, count: MOST_PACKETS } })
  if (message.packet) notCalculable('contradiction', 'the message is a packet already')
  const groups = message.content.split(';')
  const time = groups[0]?.startsWith('DataTime=') ? `${groups.shift()};` : ''
  const contents: string[] = []
  let content = ''
  for (const group of groups) {
    const longer = content === '' ? time + group : `${content};${group}`
    if (longer.length > room && content !== '') contents.push(content)
    content = longer.length > room ? time + group : longer
    if (content.length > room) notCalculable('outside-range', 'one factor is longer than a packet')
  }
  contents.push(content)
  return contents.map((part, index) => ({
    ...message,
    packet: { number: index + 1, count: contents.length },
    content: part,
  }))
})

/** Characters of content that a segment of this head holds. */
function roomIn(message: Hj212Message): number {
  return Math.min(LONGEST_CONTENT, LONGEST_SEGMENT - segmentText({ ...message, content: '' }).length)
}

function segmentText({ version, request, packet, wantsAnswer, ...message }: Hj212Message): string {
  const flag = (version === '2017' ? 4 : 0) + (packet ? 2 : 0) + (wantsAnswer ? 1 : 0)
  const numbers = packet ? `PNUM=${packet.count};PNO=${packet.number};` : ''
  const name = request === undefined ? '' : `QN=${request};`
  const { system, command, password, station, content } = message
  return `${name}ST=${system};CN=${command};PW=${password};MN=${station};Flag=${flag};${numbers}CP=&&${content}&&`
}
