import { takeUnit } from '../target/unit-text.ts'
import { bareText, foldText, plainText } from './fold-text.ts'

export interface SplitName {
  /** As printed, without its units. */
  readonly name: string
  /** As printed; empty when there is none. */
  readonly unit: string
  /** A bracket or slash stands open, so that the unit, or a part of it, got lost. */
  readonly broken: boolean
  /** How many indicators the name joins, told by their units. */
  readonly parts: number
}

// Full-width signs by their numbers: tools that fold text would make them half-width unseen.
const BRACKET = /[(\uff08]\s*([^()\uff08\uff09]*?)\s*[)\uff09]/g
const OPEN_BRACKET = /[(\uff08]\s*([^()\uff08\uff09]*)$/

/**
 * Parts a printed name from the units in its brackets: `吸烟率(%`, whose end a page lost, gives `%` all the same;
 * `死亡率(` gives no unit and is marked broken. Brackets that hold no unit, as in 执业(助理)医师数, belong to the name.
 */
export function splitName(text: string): SplitName {
  const units: string[] = []
  let broken = false
  let name = foldText(text).replace(BRACKET, (whole, inside: string) => {
    if (!isUnit(inside)) return whole
    units.push(foldText(inside))
    return ''
  })
  const open = OPEN_BRACKET.exec(name)
  if (open && (open[1] === '' || isUnit(open[1] ?? ''))) {
    name = name.slice(0, open.index)
    if (open[1]) units.push(foldText(open[1]))
    else broken = true
  } else if (units.length === 0) {
    const bare = /(?:[%‰\uff05]|\d*(?:批次|人次|人|张|个|次|例|件)\/)$/.exec(name)?.[0]
    if (bare !== undefined) {
      name = name.slice(0, -bare.length)
      units.push(bare)
      broken = bare.endsWith('/')
    }
  }
  const unit = [...new Set(units)].join(';')
  return { name: name.replace(/[,\uff0c;\uff1b、]\s*$/, '').trim(), unit, broken, parts: Math.max(1, units.length) }
}

/** Whether a text in brackets is a unit and nothing else. */
export function isUnit(text: string): boolean {
  const plain = plainText(text).replace(/^单位:/, '')
  return plain !== '' && takeUnit(`(${plain})`)?.rest === ''
}

/** A name as it is compared: without units, punctuation and width of signs. */
export function bareName(text: string): string {
  return bareText(splitName(text).name)
}
