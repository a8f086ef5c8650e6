import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { evidenceText, levelText, traitName } from './level-words.ts'

const MODEL = readFileSync(new URL('../../../../packs/national/linkage/index-model.yaml', import.meta.url), 'utf8')
const all = (pattern: RegExp) => [...new Set([...MODEL.matchAll(pattern)].map(([, text = '']) => text))]

it('has Chinese for every trait and every part of every level of the model', () => {
  const [traits, levels] = [all(/trait: (\S+)/g), all(/level: "([^"]+)"/g)]
  expect(traits.length).toBeGreaterThan(4)
  expect(levels.length).toBeGreaterThan(50)
  const left = [...traits.map((one) => traitName(one, 'zh')), ...levels.map((one) => levelText(one, 'zh'))]
  expect(left.filter((text) => /[a-z]/.test(text))).toEqual([])
})

it('says each part of a level, and what nobody named as it is', () => {
  expect(levelText('same phone, same door', 'zh')).toBe('电话相同，同一门户')
  expect(levelText('no number, birth same', 'en')).toBe('not both have a number, same birth')
  expect(evidenceText('contact', 'same phone, same door', 'zh')).toBe('电话相同，同一门户')
  expect(evidenceText('name', 'same-sound-and-tone', 'zh')).toBe('姓名同音同调')
  expect(levelText('same phone, of the moon', 'en')).toBe('same telephone, of the moon')
})
