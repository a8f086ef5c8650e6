import { describe, expect, it } from 'vitest'
import { DEFINITIONS, definition, figure, frozen, PLAN } from './frozen.fixture.ts'
import { reproductionOf } from './reproduce.ts'

const SERIES = { smoking: [figure(2021, 24), figure(2022, 23)], exercise: [figure(2022, 45)] }
const TAKEN = frozen(SERIES)

describe('asking again', () => {
  it('names the periods of figures that were filled in since', () => {
    const again = frozen({ ...SERIES, life: [figure(2021, 80), figure(2022, 81)] })
    expect(reproductionOf(TAKEN, again).differences).toEqual([
      {
        indicator: 'life',
        name: { zh: '指标life', en: 'life in English' },
        causes: ['figures'],
        periods: ['2021', '2022'],
        frozen: 'no-data',
        today: again.rows[0]?.evaluation.verdict,
      },
    ])
  })

  it('tells a new version of the plan by the rows whose target it changes, adds or takes away', () => {
    const [life, smoking, ...rest] = PLAN.indicators
    if (!life || !smoking) throw new Error('the fixture has changed')
    const indicators = [
      { ...life, code: 'new' },
      { ...smoking, target: { kind: 'threshold', comparator: '<=', value: 15, text: '15' } as const },
      ...rest,
    ]
    const again = frozen(SERIES, { plan: { ...PLAN, version: 2, indicators } })
    const reproduction = reproductionOf(TAKEN, again)
    expect(reproduction.planVersion).toBe(2)
    expect(reproduction.differences.map(({ indicator, causes }) => [indicator, causes])).toEqual([
      ['life', ['removed']],
      ['smoking', ['target']],
      ['new', ['added']],
    ])
  })

  it('tells a changed definition, but not other words about it', () => {
    const changed = (said: Parameters<typeof definition>[1]) =>
      frozen(SERIES, { definitions: new Map(DEFINITIONS).set('exercise', definition('exercise', said)) })
    expect(reproductionOf(TAKEN, changed({ aliases: ['锻炼'], caveats: { zh: '口径' } })).differences).toEqual([])
    expect(reproductionOf(TAKEN, changed({ numerator: { zh: '人数' } })).differences).toMatchObject([
      { indicator: 'exercise', causes: ['definition'] },
    ])
  })

  it('blames the rules where nothing that goes in has changed', () => {
    const again = structuredClone(TAKEN)
    const [, row] = again.rows
    if (row) row.evaluation.verdict = 'worsening'
    expect(reproductionOf(TAKEN, again).differences).toMatchObject([{ indicator: 'smoking', causes: ['rules'] }])
  })

  it('minds no other wording of the same reason', () => {
    const again = structuredClone(TAKEN)
    for (const { evaluation } of again.rows) evaluation.reason.text = { zh: '换了说法' }
    expect(reproductionOf(TAKEN, again).differences).toEqual([])
  })
})
