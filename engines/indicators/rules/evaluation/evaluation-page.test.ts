import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { VERDICTS } from '../../contract/evaluation.ts'
import { RULE_VERSION } from './evaluation-input.ts'
import { REASON_TEXTS } from './reason-texts.ts'
import { evaluate } from './series.fixture.ts'

const page = readFileSync(new URL('../../../../docs/evaluation.md', import.meta.url), 'utf8')

it('docs/evaluation.md names the rule version, every verdict and every reason', () => {
  expect(page).toContain(`**${RULE_VERSION}**`)
  for (const verdict of VERDICTS) expect(page).toContain(verdict)
  for (const reason of Object.keys(REASON_TEXTS)) expect(page).toContain(`\`${reason}\``)
})

const EXAMPLE = /^\| `([^`]+)` *\| ([\d.]+) *\| ([\d., ]+?) *\| .*\| (\S+?)[,;] (?:`(.+?)`|.*?) *\|$/gm
const examples = [...page.matchAll(EXAMPLE)].map((row) => row.slice(1))

it.each(examples)('the worked example %s from %s', (target = '', base = '', figures = '', verdict, reason) => {
  const direction = /[≤降]/.test(target) ? 'decrease' : 'increase'
  const evaluation = evaluate({ target, base, figures: figures.split(', ').map(Number), more: { direction } })
  expect(evaluation.verdict).toBe(verdict)
  if (reason) expect(evaluation.reason.code).toBe(reason)
})

it('has all seven worked examples under test', () => {
  expect(examples).toHaveLength(7)
})
