import fc from 'fast-check'
import * as environment from '../environment/index.ts'
import { bytes, day, number, oneOf, type Questions, rarely, text, valuesOf } from './values.fixture.ts'

const airItem = oneOf([...environment.DAILY_AIR_ITEMS, ...environment.HOURLY_AIR_ITEMS])
const airStandard = oneOf(['HJ 633-2012', 'HJ 633-2026'])
const FRAME = environment.frameSegment.must(
  'QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&',
)
const disinfectant = ['free-chlorine', 'total-chlorine', 'ozone', 'chlorine-dioxide']
export const message = fc.record({
  version: fc.constantFrom('2005', '2017'),
  request: oneOf(['20160801085857223']),
  system: oneOf(['21']),
  command: oneOf(['2011', '2051']),
  password: oneOf(['123456']),
  station: oneOf(['010000A8900016F000169DC0', '88888880000001']),
  wantsAnswer: fc.boolean(),
  packet: fc.option(fc.record({ number: fc.nat(3), count: fc.nat(4) }), { nil: undefined }),
  content: text,
})

export const asked: Questions = {
  airLimitsOn: fc.tuple(day),
  aqiStandardOn: fc.tuple(day),
  airSubIndex: fc.tuple(airItem, number, airStandard),
  roundedConcentration: fc.tuple(airItem, number),
  airQualityIndex: fc.tuple(
    fc.record({
      kind: oneOf(['daily', 'hourly']),
      standard: airStandard,
      concentrations: fc.oneof(valuesOf(environment.DAILY_AIR_ITEMS), valuesOf(environment.HOURLY_AIR_ITEMS)),
    }),
  ),
  surfaceWaterGrade: fc.tuple(
    fc.record({
      body: oneOf(['river', 'lake']),
      values: valuesOf([...Object.keys(environment.SURFACE_ITEMS), 'ph']),
      oxygenSaturation: rarely(number),
    }),
  ),
  judgeDrinkingWater: fc.tuple(
    fc.record({
      day,
      point: oneOf(['works-outlet', 'tap']),
      supply: oneOf(['ordinary', 'small']),
      disinfectants: fc.array(oneOf(disinfectant), { maxLength: 2 }),
      contactMinutes: rarely(number),
      values: valuesOf([...disinfectant, 'ph', 'turbidity', 'fluoride']),
    }),
  ),
  hj212Crc: fc.tuple(bytes),
  latinText: fc.tuple(bytes),
  latinBytes: fc.tuple(text),
  readFrame: fc.tuple(fc.oneof(bytes, fc.constant(FRAME))),
  frameSegment: fc.tuple(fc.oneof(text, bytes)),
  readContent: fc.tuple(text),
  readFactorNumber: fc.tuple(fc.oneof(text, rarely(number.map(String)))),
  dataTimeOf: fc.tuple(
    message,
    fc
      .oneof(text, fc.constantFrom('20160801084000', '99991231235959', '00010101000000'))
      .map((time) => ({ fields: new Map([['DataTime', time]]), factors: [] })),
    number,
  ),
  writeFrame: fc.tuple(message),
  splitMessage: fc.tuple(message),
}
