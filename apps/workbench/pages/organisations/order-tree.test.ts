import type { Organisation } from '@kangcheng/access/contract'
import { expect, it } from 'vitest'
import { orderTree } from './order-tree.ts'

const one = (code: string, kind: Organisation['kind'], zh: string, parent?: string): Organisation => ({
  code,
  kind,
  name: { zh },
  region: '410181',
  path: `/${code}/`,
  ...(parent === undefined ? {} : { parent }),
})

it('keeps children below their parent, departments before townships, names by pinyin', () => {
  const list = [
    one('town', 'township-government', '北山口镇', 'city'),
    one('lost', 'institution', '某中心', 'elsewhere'),
    one('health', 'department', '卫健委', 'city'),
    one('hospital', 'institution', '人民医院', 'health'),
    one('city', 'government', '市政府'),
    one('education', 'department', '教育局', 'city'),
  ]
  expect(orderTree(list).map(({ code }) => code)).toEqual(['city', 'education', 'health', 'hospital', 'town', 'lost'])
})
