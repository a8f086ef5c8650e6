import { describe, expect, it } from 'vitest'
import { coding, DISEASES, diseases, membersOf, terminologyOf, valueSetOf } from './testing.fixture.ts'
import { checkInCodeSystem, checkInValueSet, checkParameters } from './validate-code.ts'

const system = diseases()
const members = membersOf(
  valueSetOf({
    include: [
      { system: DISEASES, filter: [{ property: 'concept', op: 'is-a', value: 'Z99.9' }] },
      { system: 'urn:elsewhere' },
    ],
  }),
  terminologyOf([system]),
)

describe('checkInCodeSystem', () => {
  it('knows a code by any of its names', () => {
    for (const display of ['虚构高血压病一期', ' invented  hypertension, STAGE 1', '一期虚构病']) {
      expect(checkInCodeSystem(system, coding('Z99.901', { display }))).toMatchObject({ result: true, issues: [] })
    }
    expect(checkInCodeSystem(system, coding('Z99.901', { display: '虚构感冒' }))).toMatchObject({
      result: false,
      issues: [{ code: 'value' }],
    })
  })

  it('warns of what is no longer used', () => {
    const check = checkInCodeSystem(system, coding('Z99.902'))
    expect(check).toMatchObject({ result: true, inactive: true, issues: [{ severity: 'warning' }] })
    expect(checkParameters(check).parameter).toContainEqual({ name: 'inactive', valueBoolean: true })
  })

  it('refuses groups where only what can be chosen will do', () => {
    expect(checkInCodeSystem(system, coding('Z99'))).toMatchObject({ result: true })
    expect(checkInCodeSystem(system, coding('Z99'), { abstract: false })).toMatchObject({ result: false })
  })

  it('says no to other codes, other systems and none', () => {
    expect(checkInCodeSystem(system, coding('Q00'))).toMatchObject({
      result: false,
      issues: [{ code: 'code-invalid' }],
    })
    expect(checkInCodeSystem(system, { system: 'urn:x', code: 'Z99' }).result).toBe(false)
    expect(checkInCodeSystem(system, { system: DISEASES }).result).toBe(false)
    expect(checkInCodeSystem(system, coding('__proto__')).result).toBe(false)
  })

  it('does not decide where it holds a part only', () => {
    expect(checkInCodeSystem({ ...system, content: 'fragment' }, coding('Q00'))).toMatchObject({
      result: false,
      undecided: true,
    })
  })

  it('takes another case where case does not matter', () => {
    expect(checkInCodeSystem({ ...system, caseSensitive: false }, coding('z99.901'))).toMatchObject({
      result: true,
      code: 'Z99.901',
    })
    expect(checkInCodeSystem(system, coding('z99.901')).result).toBe(false)
  })
})

describe('checkInValueSet', () => {
  it('takes the first coding that belongs', () => {
    expect(checkInValueSet(members, [coding('Z98'), coding('Z99.901')])).toMatchObject({
      result: true,
      code: 'Z99.901',
    })
  })

  it('finds the system of a code that names none', () => {
    expect(checkInValueSet(members, [{ code: 'Z99.9' }])).toMatchObject({ result: true, system: DISEASES })
  })

  it('tells no from unknown', () => {
    const no = checkInValueSet(members, [coding('Z98')])
    expect(no.result).toBe(false)
    expect(no.undecided).toBeUndefined()
    expect(checkInValueSet(members, [coding('Z98'), { system: 'urn:elsewhere', code: 'A' }])).toMatchObject({
      undecided: true,
    })
  })

  it('needs a code', () => {
    expect(checkInValueSet(members, [])).toMatchObject({ result: false, issues: [{ code: 'required' }] })
  })
})
