import { must } from '@kangcheng/access/testing'
import { newId, silentLog } from '@kangcheng/platform'
import { expect, it } from 'vitest'
import { createExchange } from '../../index.ts'
import { nationalMaps, TEST_FEED } from '../../testing/open-exchange.ts'
import { encodeIn } from '../receiving/encode-text.ts'
import { openRecognition, patient } from './recognition-room.fixture.ts'

/** Glycated haemoglobin of an invented person, as the laboratory of the eastern hospital sends it. */
const MESSAGE = [
  'MSH|^~\\&|LIS|EAST|KANGCHENG|410181|20261120083015||ORU^R01^ORU_R01|E1|P|2.5.1',
  'PID|1||E0001^^^^MR~990101197002280011^^^^NI||示例^甲||19700228|M',
  'OBR|1|R1|L1|GHB^糖化血红蛋白|||20261120070000|||||||||||||||20261120083000||LAB|F',
  'OBX|1|NM|GHB^糖化血红蛋白^L^4548-4^HbA1c^LN||6.8|%|4-6|H|||F',
  '',
].join('\r')

it('a result that came by HL7 is offered to another hospital', async () => {
  const room = await openRecognition()
  const { access, records, database, clock } = room
  const exchange = createExchange({ access, records, database, clock, newId, log: silentLog })
  exchange.maps.load(nationalMaps())
  const all = must(await access.require(room.platform, 'exchange.feed.manage', {}, 'administration'))
  const settings = { ...TEST_FEED, sender: { application: 'LIS', facility: 'EAST' } }
  must(await exchange.createFeed(all, { code: 'east-lis', organisation: 'east-hospital', settings }))
  const feed = await exchange.feeds.byCode('east-lis')
  if (!feed) throw new Error('the feed is not there')
  const receipt = await exchange.receive(feed, encodeIn(MESSAGE, 'gb18030'))
  expect([receipt.state, await receipt.stored]).toEqual(['waiting', undefined])
  await room.send('west-hospital', patient('west-1'))
  const [item] = must(await room.offer('O-1')).items
  expect(item?.results).toMatchObject([{ institution: 'east-hospital', values: [{ value: '6.8 %' }] }])
  await exchange.stop()
})
