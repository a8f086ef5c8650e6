import type { Feed } from '@kangcheng/exchange/contract'
import { describe, expect, it } from 'vitest'
import { beginFeed, changedFields, settingsOf, unfit } from './feed-draft.ts'

const FEED: Feed = {
  code: 'general-lis',
  organisation: 'gongyi-general-hospital',
  version: 3,
  settings: {
    title: { zh: '检验系统', en: 'Laboratory' },
    format: 'hl7v2',
    sender: { application: 'LIS', facility: 'GY01' },
    peers: ['10.1.2.3', '10.2.0.0/16'],
    charset: 'gb18030',
    zone: '+08:00',
    maps: ['hl7v2-results'],
    controlIds: 'unique',
    silence: 60,
    isOpen: true,
  },
}

describe('a draft of a feed', () => {
  it('that nobody touched says what the feed says', () => {
    expect(settingsOf(beginFeed(FEED))).toEqual(FEED.settings)
    expect(unfit(beginFeed(FEED))).toEqual([])
  })
  it('leaves out what is left empty, and reads addresses as people type them', () => {
    const draft = { ...beginFeed(FEED), application: ' ', facility: '', silence: '', peers: ' 10.1.2.3，10.1.2.4\n\n' }
    const { sender, silence, peers } = settingsOf(draft)
    expect({ sender, silence, peers }).toEqual({
      sender: undefined,
      silence: undefined,
      peers: ['10.1.2.3', '10.1.2.4'],
    })
  })
  it('names what is still needed', () => {
    expect(unfit(beginFeed())).toEqual(['code', 'organisation', 'titleZh', 'titleEn', 'maps'])
    expect(unfit({ ...beginFeed(FEED), silence: '0', zone: '8' })).toEqual(['zone', 'silence'])
  })
  it('of shared documents needs no map', () => {
    const draft = { ...beginFeed(FEED), format: 'cda' as const, maps: [] }
    expect(unfit(draft)).toEqual([])
    expect(settingsOf({ ...draft, maps: ['hl7v2-results'] })).toMatchObject({ format: 'cda', maps: [] })
  })
  it('of tables needs a map, and has no sender', () => {
    const draft = { ...beginFeed(FEED), format: 'table' as const, maps: [] }
    expect(unfit(draft)).toEqual(['maps'])
    const settings = settingsOf({ ...draft, maps: ['table-results'] })
    expect(settings).toMatchObject({ format: 'table', maps: ['table-results'] })
    expect(settings.sender).toBeUndefined()
    expect(unfit({ ...draft, format: 'fhir' })).toEqual([])
  })
  it('tells what somebody else has changed', () => {
    const settings = { ...FEED.settings, isOpen: false, peers: [] }
    expect(changedFields(beginFeed(FEED), beginFeed({ ...FEED, settings }))).toEqual(['peers', 'isOpen'])
  })
})
