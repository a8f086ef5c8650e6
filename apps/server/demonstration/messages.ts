import { platformActor } from '@kangcheng/access'
import type { FeedSettings, MessageMap } from '@kangcheng/exchange/contract'
import type { Platform } from '../compose.ts'
import { demonstrationActors } from './snapshot.ts'

const HOSPITAL = 'gongyi-peoples-hospital'

interface InventedFeed {
  readonly code: string
  readonly title: FeedSettings['title']
  readonly takes: (map: MessageMap) => boolean
  readonly format: FeedSettings['format']
}

const isResults = ({ code }: MessageMap) => code === 'hl7v2-results'
const FEEDS: readonly InventedFeed[] = [
  {
    code: 'demonstration-his',
    title: { zh: '演示·医院信息系统', en: 'Demonstration: hospital information system' },
    format: 'hl7v2',
    takes: (map) => map.format === 'hl7v2' && !isResults(map),
  },
  {
    code: 'demonstration-lis',
    title: { zh: '演示·检验系统', en: 'Demonstration: laboratory system' },
    format: 'hl7v2',
    takes: isResults,
  },
  {
    code: 'demonstration-files',
    title: { zh: '演示·表格导入', en: 'Demonstration: tables' },
    format: 'table',
    takes: (map) => map.format === 'table',
  },
]
const SETTINGS = { charset: 'utf-8', zone: '+08:00', controlIds: 'unique', isOpen: true } as const

/**
 * Feeds of the demonstration, and the examples of the national maps as their messages: all are invented, and some cannot be read. A feed
 * that is there has had its messages.
 */
export async function sendDemonstrationMessages(
  platform: Pick<Platform, 'access' | 'directory' | 'exchange' | 'log'>,
): Promise<void> {
  const refusal = await send(platform)
  // They are for looking at: the platform starts without them.
  if (refusal) platform.log.warn('the messages of the demonstration could not be taken in', { code: refusal })
}

async function send({
  access,
  directory,
  exchange,
}: Pick<Platform, 'access' | 'directory' | 'exchange'>): Promise<string | undefined> {
  const organisation = await directory.findOrganisation(HOSPITAL)
  const desk = (await demonstrationActors({ access, directory })).get('data')
  if (!organisation || !desk) return undefined
  const may = await access.require(desk, 'exchange.feed.manage', {}, 'administration')
  if (!may.ok) return may.refusal.code
  const system = { ...platformActor('system'), organisation: { code: HOSPITAL, path: organisation.path } }
  const sending = await access.require(system, 'exchange.message.send', {}, 'care')
  if (!sending.ok) return sending.refusal.code
  const maps = [...(await exchange.maps.newest()).values()].map(({ map }) => map)
  for (const { code, title, format, takes } of FEEDS) {
    const own = maps.filter(takes)
    const settings: FeedSettings = { ...SETTINGS, peers: [], title, format, maps: own.map((map) => map.code) }
    const made = await exchange.createFeed(may.value, { code, organisation: HOSPITAL, settings })
    if (!made.ok && made.refusal.code === 'exchange.feed-taken') continue
    if (!made.ok) return made.refusal.code
    for (const { message } of own.flatMap(({ examples }) => examples)) {
      // Of tables there is a line, and no file.
      if (message === undefined) continue
      const pushed = await exchange.pushMessage(sending.value, code, Buffer.from(message.trim().replaceAll('\n', '\r')))
      if (!pushed.ok) return pushed.refusal.code
    }
  }
  return undefined
}
