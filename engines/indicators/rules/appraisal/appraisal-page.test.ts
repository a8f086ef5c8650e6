import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Curve, MISSING_REASONS } from '../../contract/appraisal/index.ts'
import { FORMULAS } from './formulas.ts'

const page = readFileSync(new URL('../../../../docs/appraisal.md', import.meta.url), 'utf8')

it('explains every curve, formula and reason on the page that people read', () => {
  const curves = Curve.anyOf.map(({ properties }) => properties.kind.const)
  for (const word of [...curves, ...Object.keys(FORMULAS), ...MISSING_REASONS]) expect(page).toContain(`\`${word}\``)
})
