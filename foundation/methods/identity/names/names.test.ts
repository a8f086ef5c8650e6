import { describe, expect, it } from 'vitest'
import { compareNames, NAME_LEVELS } from './compare-names.ts'
import { charactersLookAlike, namesLookAlike } from './look.ts'
import { markedSyllable, syllable, syllableOf } from './pinyin.ts'
import { nameText, readName } from './read-name.ts'
import { compareSound, matchesLetters, pinyinInitials, pinyinKey } from './sound.ts'
import { surnameShare } from './surname-shares.ts'

describe('pinyin', () => {
  it('is known of the 8105 characters, rare ones among them', () => {
    expect(syllableOf('吕')).toEqual({ letters: 'lü', tone: 3 })
    expect([syllableOf('略'), syllableOf('𬺈'), syllableOf('嗯')]).toEqual(['lüe4', 'yi3', 'n2'].map(syllable))
    expect([syllableOf('A'), syllableOf('囍'), syllableOf('')]).toEqual([undefined, undefined, undefined])
  })

  it('has its mark where it belongs', () => {
    const marked = [
      'lü3',
      'hao3',
      'gui4',
      'liu2',
      'xue2',
      'lüe4',
      'ou1',
      'yi1',
      'de5',
      'n2',
      'm2',
      'xiong2',
      'nü3',
    ].map((s) => markedSyllable(syllable(s)))
    expect(marked).toEqual(['lǚ', 'hǎo', 'guì', 'liú', 'xué', 'lüè', 'ōu', 'yī', 'de', 'ń', 'ḿ', 'xióng', 'nǚ'])
  })
})

describe('a Chinese name', () => {
  const toned = (name: string) => pinyinKey(name, 'toned')

  it('is read with the surname as a surname', () => {
    const surnames = ['单', '曾', '仇', '解', '查', '区', '朴', '任', '华', '乐', '缪', '盖', '翟', '覃'].map(
      (s) => toned(`${s}明`).split(' ')[0],
    )
    expect(surnames).toEqual('shan4 zeng1 qiu2 xie4 zha1 ou1 piao2 ren2 hua4 yue4 miao4 ge3 zhai2 qin2'.split(' '))
    expect(toned('王曾')).toBe('wang2 ceng2')
  })

  it('may have a surname of two characters', () => {
    expect(readName('尉迟恭')).toMatchObject({ surname: '尉迟', given: '恭' })
    expect([toned('尉迟恭'), toned('万俟咏'), toned('单于明'), toned('长孙无忌')]).toEqual([
      'yu4 chi2 gong1',
      'mo4 qi2 yong3',
      'chan2 yu2 ming2',
      'zhang3 sun1 wu2 ji4',
    ])
    expect(readName('欧阳')).toMatchObject({ surname: '欧', given: '阳' })
  })

  it('is one name however it is written', () => {
    expect(nameText(' 王　小 明 ')).toBe('王小明')
    expect(['买买提•艾力', '买买提・艾力', '买买提.艾力', '买买提．艾力'].map(nameText)).toEqual(
      Array(4).fill('买买提·艾力'),
    )
    expect(nameText('张＊×')).toBe('张**')
  })

  it('has no surname where it is of another form', () => {
    expect(readName('买买提·艾力')).toMatchObject({ surname: '', given: '买买提·艾力' })
    expect(readName('ANNA')).toMatchObject({ surname: '', syllables: [undefined, undefined, undefined, undefined] })
    expect(readName('')).toEqual({ text: '', surname: '', given: '', syllables: [], toned: '', toneless: '' })
  })
})

describe('the sound of names', () => {
  it('is a key, with tones or without', () => {
    expect([pinyinKey('吕静'), pinyinKey('吕静', 'toned'), pinyinKey(readName('李囍A'))]).toEqual([
      'lü jing',
      'lü3 jing4',
      'li 囍 a',
    ])
    expect(['欧阳吕静', readName('张三'), '阿依·古丽', ''].map((name) => pinyinInitials(name))).toEqual([
      'oylj',
      'zs',
      'aygl',
      '',
    ])
  })

  it('may be the same in every tone, or without', () => {
    expect([
      compareSound('王静', '王靖'),
      compareSound('王静', readName('王晶')),
      compareSound('王静', '王芳'),
    ]).toEqual(['toned', 'toneless', 'none'])
  })

  it('is matched by letters in either order, ü in all its writings', () => {
    const answers = ['LYU JING', 'Jing Lü', 'lv jing', 'LÜ-JING', 'Lǚ Jìng', 'LU: JING', 'LU JING', 'LI JING', ''].map(
      (letters) => matchesLetters('吕静', letters),
    )
    expect(answers).toEqual(['full', 'full', 'full', 'full', 'full', 'full', 'loose', 'none', 'none'])
    expect(matchesLetters(readName('欧阳明'), "MING OU'YANG")).toBe('full')
    expect([matchesLetters('李囍', 'LI XI'), matchesLetters('', 'LI')]).toEqual(['none', 'none'])
    expect(matchesLetters('余娟', 'YU JUAN')).toBe('full')
    for (const letters of ['WANG WENYU', 'WENYU WANG', 'Wang Wen-yu']) {
      expect(matchesLetters('王文宇', letters)).toBe('full')
    }
    expect([matchesLetters('吕林元', 'LYU LINYUAN'), matchesLetters('吕林元', 'LU LINYUAN')]).toEqual(['full', 'loose'])
  })
})

describe('the look of names', () => {
  it('is known of characters that are taken for one another', () => {
    expect([charactersLookAlike('未', '末'), charactersLookAlike('未', '未'), charactersLookAlike('未', '王')]).toEqual(
      [true, true, false],
    )
    expect(['王末', '王未明', '李未'].map((name) => namesLookAlike(name, '王未'))).toEqual([true, false, false])
  })

  it('is the same both ways', () => {
    for (const [one = '', other = ''] of ['己巳', '免兔', '杨扬', '微徽'])
      expect([charactersLookAlike(one, other), charactersLookAlike(other, one)]).toEqual([true, true])
  })
})

describe('two names', () => {
  it('are as near as their nearest likeness', () => {
    const rows = [
      ['王静', '王 静', 'same'],
      ['张三丰', '张**', 'masked'],
      ['张*', '张三', 'masked'],
      ['张*', '李三', 'different'],
      ['张*', '张三丰', 'different'],
      ['王静', '王靖', 'same-sound-and-tone'],
      ['王静', '王晶', 'same-sound'],
      ['吕静', 'JING LYU', 'romanised'],
      ['JING LYU', '吕静', 'romanised'],
      ['王末', '王未', 'look-alike'],
      ['王小明', '王小刚', 'one-character'],
      ['王小明', '王芳', 'surname-only'],
      ['王小明', '李小刚', 'different'],
      ['张', '李', 'different'],
      ['ANNA', 'ANNE', 'one-character'],
      ['ANNA', 'MARIA', 'different'],
      ['', '', 'different'],
      ['王', '', 'different'],
    ] as const
    for (const [one, other, level] of rows) expect([one, other, compareNames(one, other)]).toEqual([one, other, level])
    expect(compareNames(readName('王静'), readName('王靖'))).toBe('same-sound-and-tone')
    expect(new Set(rows.map(([, , level]) => level)).size).toBe(NAME_LEVELS.length)
  })
})

describe('the share of a surname', () => {
  it('is given with its year and source, or not at all', () => {
    expect(surnameShare('王')).toMatchObject({ share: 0.0725, year: 2007, evidence: 'verified' })
    expect(surnameShare('刘')).toMatchObject({ evidence: 'unverified' })
    expect(surnameShare('尉迟')).toMatchObject({ reason: 'undetermined' })
  })
})
