import { ok, type Result } from '@kangcheng/kernel'
import type { Budget } from './budget.ts'
import type { DocumentRefusal } from './document-refusals.ts'
import type { Archive } from './open-archive.ts'
import { type Attributes, readXml } from './read-xml.ts'

/** One level of a list: how its numbers count and what is written with them. */
export interface ListLevel {
  readonly start: number
  readonly format: string
  /** `%1、` or `（%2）`: each `%n` stands for the count of level n. */
  readonly text: string
  /** All its counts are written in digits, whatever the formats of their levels: the legal style 2.1. */
  readonly inDigits: boolean
  /** Level (from 0) above which a paragraph makes this one begin again; undefined: any above. */
  readonly restartsAfter: number | undefined
}

/** A list that paragraphs are counted in. Lists of one sequence go on counting from each other. */
export interface WordList {
  readonly sequence: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Where this list begins its own counting the first time it is used, by level. */
  readonly starts: ReadonlyMap<number, number>
  /** Level that a paragraph style has in this list. */
  readonly styleLevels: ReadonlyMap<string, number>
}

/** Where a paragraph, or a style, says that it is numbered. List `0` takes numbering away. */
export interface ListPlace {
  list?: string
  level?: number
}

export interface WordLists {
  readonly lists: ReadonlyMap<string, WordList>
  /** What a paragraph style says, with what it inherits. */
  readonly ofStyle: (style: string | undefined) => ListPlace
}

const NUMBERING = 'word/numbering.xml'
const STYLES = 'word/styles.xml'
/** Definitions past this are not kept; Word's own templates have some dozens. */
const MOST_DEFINITIONS = 5_000
/** Word lets a style inherit over some ten steps. */
const MOST_ANCESTORS = 20
/** A number is a few signs. */
const LONGEST_TEXT = 40

/** The automatic numbering that a Word file defines (ECMA-376 part 1, 17.9); nothing where it defines none. */
export async function readWordLists(archive: Archive, budget: Budget): Promise<Result<WordLists, DocumentRefusal>> {
  const styles = await readStyles(archive, budget)
  if (!styles.ok) return styles
  const { own, standard } = styles.value
  const lists = await readLists(archive, budget, (style) => own.get(style)?.list)
  if (!lists.ok) return lists
  return ok({ lists: lists.value, ofStyle: (style) => inherited(own, style ?? standard) })
}

interface Style extends ListPlace {
  basedOn?: string
}

/** A style inherits what it does not say itself; styles that inherit from each other in a ring are left at some point. */
function inherited(styles: ReadonlyMap<string, Style>, name: string | undefined): ListPlace {
  const place: ListPlace = {}
  let at = name
  for (let steps = 0; at !== undefined && steps < MOST_ANCESTORS; at = styles.get(at)?.basedOn, steps++) {
    const { list, level } = styles.get(at) ?? {}
    if (place.level === undefined && level !== undefined) place.level = level
    if (place.list === undefined && list !== undefined) place.list = list
  }
  return place
}

async function readStyles(archive: Archive, budget: Budget) {
  const own = new Map<string, Style>()
  const found: { standard?: string } = {}
  if (!archive.names.has(STYLES)) return ok({ own, standard: undefined })
  let style: Style | undefined
  let changed = 0
  const outcome = await readXml(archive, STYLES, budget, {
    open(name, attributes) {
      if (isChange(name)) changed++
      if (changed > 0) return
      if (name === 'style') {
        style = {}
        const { styleId, type } = attributes
        if (styleId !== undefined && own.size < MOST_DEFINITIONS) own.set(styleId, style)
        if (type === 'paragraph' && attributes.default === '1' && styleId !== undefined) found.standard = styleId
      }
      if (style && name === 'basedOn' && attributes.val !== undefined) style.basedOn = attributes.val
      if (style) readPlace(style, name, attributes)
    },
    close(name) {
      if (isChange(name)) changed--
      if (name === 'style') style = undefined
    },
  })
  return outcome.ok ? ok({ own, standard: found.standard }) : outcome
}

/** What was before a tracked change: it is no longer so. */
export function isChange(name: string): boolean {
  return name.endsWith('PrChange')
}

/** Takes what `w:numPr` says: the list and the level in it. */
export function readPlace(place: ListPlace, name: string, { val }: Attributes): void {
  if (name === 'numId' && val !== undefined) place.list = val
  if (name === 'ilvl') place.level = count(val, 0)
}

type OpenLevel = { -readonly [Key in keyof ListLevel]: ListLevel[Key] }

interface Pattern {
  readonly levels: Map<number, OpenLevel>
  readonly styleLevels: Map<string, number>
  /** A style whose list this pattern only stands for. */
  linkedStyle?: string
}

interface Numbering {
  pattern: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, OpenLevel>
}

async function readLists(
  archive: Archive,
  budget: Budget,
  listOfStyle: (style: string) => string | undefined,
): Promise<Result<Map<string, WordList>, DocumentRefusal>> {
  const patterns = new Map<string, Pattern>()
  const numberings = new Map<string, Numbering>()
  const lists = new Map<string, WordList>()
  if (!archive.names.has(NUMBERING)) return ok(lists)
  let pattern: Pattern | undefined
  let numbering: Numbering | undefined
  let overridden = 0
  let level: OpenLevel | undefined
  let index = 0
  const opening: Record<string, (attributes: Attributes) => void> = {
    abstractNum: ({ abstractNumId }) => {
      pattern = { levels: new Map(), styleLevels: new Map() }
      if (abstractNumId !== undefined && patterns.size < MOST_DEFINITIONS) patterns.set(abstractNumId, pattern)
    },
    numStyleLink: ({ val }) => {
      if (pattern && val !== undefined) pattern.linkedStyle = val
    },
    num: ({ numId }) => {
      numbering = { pattern: '', starts: new Map(), levels: new Map() }
      if (numId !== undefined && numberings.size < MOST_DEFINITIONS) numberings.set(numId, numbering)
    },
    abstractNumId: ({ val }) => {
      if (numbering) numbering.pattern = val ?? ''
    },
    lvlOverride: ({ ilvl }) => {
      overridden = count(ilvl, 0)
    },
    startOverride: ({ val }) => void numbering?.starts.set(overridden, count(val, 1)),
    lvl: ({ ilvl }) => {
      index = count(ilvl, 0)
      level = { start: 0, format: 'decimal', text: '', inDigits: false, restartsAfter: undefined }
      if (index < DEEPEST_LEVEL) (numbering ?? pattern)?.levels.set(index, level)
    },
    start: ({ val }) => {
      if (level) level.start = count(val, 0)
    },
    numFmt: ({ val }) => {
      if (level) level.format = val ?? 'decimal'
    },
    lvlText: ({ val }) => {
      if (level && val !== undefined && val.length <= LONGEST_TEXT) level.text = val
    },
    isLgl: ({ val }) => {
      if (level) level.inDigits = val !== '0' && val !== 'false'
    },
    lvlRestart: ({ val }) => {
      if (level) level.restartsAfter = count(val, 0)
    },
    pStyle: ({ val }) => {
      if (val !== undefined) pattern?.styleLevels.set(val, index)
    },
  }
  const outcome = await readXml(archive, NUMBERING, budget, {
    open: (name, attributes) => opening[name]?.(attributes),
    close(name) {
      if (name === 'abstractNum') pattern = undefined
      if (name === 'num') numbering = undefined
      if (name === 'lvl') level = undefined
    },
  })
  if (!outcome.ok) return outcome
  for (const [id, { pattern: name, starts, levels }] of numberings) {
    const sequence = standingFor(name, patterns, (style) => numberings.get(listOfStyle(style) ?? '')?.pattern)
    const own = patterns.get(sequence)
    if (!own) continue
    lists.set(id, {
      sequence,
      levels: new Map([...own.levels, ...levels]),
      starts,
      styleLevels: own.styleLevels,
    })
  }
  return ok(lists)
}

/** Word knows nine levels. */
const DEEPEST_LEVEL = 9

/** The pattern that a pattern stands for, where it only names the style that has one. */
function standingFor(
  name: string,
  patterns: ReadonlyMap<string, Pattern>,
  patternOfStyle: (style: string) => string | undefined,
): string {
  const { linkedStyle } = patterns.get(name) ?? {}
  return (linkedStyle === undefined ? undefined : patternOfStyle(linkedStyle)) ?? name
}

function count(text: string | undefined, otherwise: number): number {
  const read = Number.parseInt(text ?? '', 10)
  return Number.isSafeInteger(read) && read >= 0 && read <= 32_767 ? read : otherwise
}
