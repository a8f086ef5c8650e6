import { type Language, say } from '@kangcheng/kernel'
import type { Delegation } from '../contract/delegation.ts'
import { type Table, table } from './tables.ts'

const STATES = {
  coming: { zh: '未开始', en: 'to come' },
  running: { zh: '代理中', en: 'running' },
  over: { zh: '已到期', en: 'over' },
  ended: { zh: '已提前结束', en: 'ended early' },
}

/** Who stands in for whom, to be carried away. */
export function delegationsTable(delegations: readonly Delegation[], language: Language): Table {
  return table(
    say({ zh: '请假代理', en: 'Delegations' }, language),
    [
      ['delegator', '委托人', 'On behalf of'],
      ['delegate', '代理人', 'Who stands in'],
      ['roles', '角色', 'Roles'],
      ['firstDay', '起始日期', 'First day'],
      ['lastDay', '截止日期', 'Last day'],
      ['state', '状态', 'State'],
      ['madeBy', '办理人', 'Made by'],
    ],
    language,
    delegations.map(({ delegator, delegate, assignments, firstDay, lastDay, state, madeBy }) => ({
      delegator: delegator.name,
      delegate: delegate.name,
      roles: assignments.map(({ role, region, organisation }) => `${role} (${region}, ${organisation})`).join('; '),
      firstDay,
      lastDay,
      state: say(STATES[state], language),
      madeBy: madeBy.name,
    })),
  )
}
