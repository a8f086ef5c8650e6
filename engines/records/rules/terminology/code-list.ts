import { type CodeList, MOST_PACK_CONCEPTS } from '../../contract/terminology.ts'
import { type CodeSystem, type Concept, findConcept } from './code-system.ts'
import { hierarchyFaults } from './hierarchy-faults.ts'

interface Problem {
  readonly pointer: string
  readonly message: string
}

/** What a schema cannot say of a national list. Its examples are run as tests. */
export function codeListFaults(list: CodeList): Problem[] {
  const { concepts } = list
  if (concepts.length > MOST_PACK_CONCEPTS) {
    const message = `has ${concepts.length} concepts; a pack keeps short lists of at most ${MOST_PACK_CONCEPTS}, a table is loaded from its owner's file`
    return [{ pointer: '/concepts', message }]
  }
  const first = new Map<string, number>()
  const faults: Problem[] = []
  for (const [index, { code }] of concepts.entries()) {
    if (first.has(code)) faults.push({ pointer: `/concepts/${index}/code`, message: `${code} stands twice` })
    else first.set(code, index)
  }
  const system = systemOfList(list)
  for (const { code, kind, parent } of hierarchyFaults(system.concepts)) {
    const message = kind === 'cycle' ? `${code} lies below itself` : `${parent} is no concept of this list`
    faults.push({ pointer: `/concepts/${first.get(code) ?? 0}/parent`, message })
  }
  for (const [index, { code, name }] of list.examples.entries()) {
    const found = findConcept(system, code)?.display ?? null
    if (found !== name) {
      faults.push({
        pointer: `/examples/${index}`,
        message: `expects ${code} to be ${name ?? 'no code'}, and it is ${found ?? 'none'}`,
      })
    }
  }
  return faults
}

/** A national list as a code system, with where it comes from as its notice. */
export function systemOfList({ url, version, name, title, source, concepts }: CodeList): CodeSystem {
  return {
    url,
    version,
    name,
    title: title.zh,
    ...(title.en === undefined ? {} : { titleEn: title.en }),
    language: 'zh-CN',
    caseSensitive: true,
    content: 'complete',
    copyright: [source.title, source.date, source.locator, SAID[source.status]]
      .filter((one) => one !== undefined)
      .join('，'),
    concepts: new Map(
      concepts.map(({ code, name: display, en, parent, inactive }): [string, Concept] => [
        code,
        {
          code,
          display,
          ...(en === undefined ? {} : { designations: [{ value: en, language: 'en' }] }),
          ...(parent === undefined ? {} : { parents: [parent] }),
          ...(inactive === undefined ? {} : { inactive }),
        },
      ]),
    ),
  }
}

const SAID = { verified: '已与正式文本核对', unverified: '尚未与正式文本核对' } as const
