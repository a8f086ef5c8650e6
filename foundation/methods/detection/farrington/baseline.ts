import type { Calendar } from './reference-calendar.ts'

/** Which past points a tested point is compared with. */
export interface BaselineShape {
  /** Whole years back. */
  readonly years: number
  /** Periods either side of the same period in those years. */
  readonly halfWidth: number
  /** Levels of the seasonal factor; with 1 only the same periods of past years are used, else all between. */
  readonly seasons: number
  /** So many periods just before are left out. */
  readonly leftOut: number
  /**
   * What a season gets that has no period because fewer lie between two windows than there are seasons (months): nothing,
   * or as in R, whose `a:b` counts backwards where b is a − 1, the last period between and the first of the next window.
   */
  readonly emptySeasons?: 'R'
}

/** The past points of one tested point and their season; a workspace used again for each point. */
export class Baseline {
  rows = 0
  readonly points: Int32Array
  /** Season of each row, `seasons − 1` being that of the tested point. */
  readonly levels: Int32Array
  /** The first point not taken yet: where weeks are left out of a dated series, windows of two years may overlap. */
  #free = 0
  /** Where a season is empty: the first point after what lies between two windows. */
  readonly #emptyAt: number[] = []
  readonly #calendar: Calendar
  readonly #shape: BaselineShape

  constructor(calendar: Calendar, shape: BaselineShape) {
    this.#calendar = calendar
    this.#shape = shape
    this.points = new Int32Array(calendar.times.length)
    this.levels = new Int32Array(calendar.times.length)
  }

  /** Gathers the rows of a point; says why there are none. */
  gather(point: number): 'short-past' | 'missing-baseline' | undefined {
    const { years, halfWidth, seasons, leftOut } = this.#shape
    this.rows = 0
    this.#free = 0
    this.#emptyAt.length = 0
    const end = point - leftOut
    for (let year = years; year >= 1; year--) {
      const centre = this.#calendar.yearsBack(point, year)
      if (!(centre >= 0)) return centre < 0 ? 'short-past' : 'missing-baseline'
      this.#take(centre - halfWidth, centre + halfWidth, end, seasons - 1)
      if (seasons === 1) continue
      const next = year === 1 ? point : this.#calendar.yearsBack(point, year - 1)
      this.#split(centre + halfWidth + 1, next - halfWidth, end)
    }
    this.#take(point - halfWidth, point - 1, end, seasons - 1)
    this.#giveToEmptySeasons()
    return undefined
  }

  /** Points `from` to `to`, both included, before `end`. */
  #take(from: number, to: number, end: number, level: number): void {
    for (let point = Math.max(this.#free, from); point <= to && point < end; point++) {
      this.points[this.rows] = point
      this.levels[this.rows++] = level
      this.#free = point + 1
    }
  }

  /** The points from `from` to before `to` in blocks of one season each; what does not divide goes to the first blocks. */
  #split(from: number, to: number, end: number): void {
    const blocks = this.#shape.seasons - 1
    const size = Math.floor((to - from) / blocks)
    const larger = to - from - size * blocks
    let start = from
    for (let block = 0; block < blocks; block++) {
      const next = start + size + (block < larger ? 1 : 0)
      this.#take(start, next - 1, end, block)
      start = next
    }
    if (size === 0 && larger < blocks) this.#emptyAt.push(start)
  }

  /** The last empty season has the last word, as in R. */
  #giveToEmptySeasons(): void {
    if (this.#shape.emptySeasons !== 'R') return
    for (const start of this.#emptyAt) {
      for (let row = 0; row < this.rows; row++) {
        const point = this.points[row] as number
        if (point === start || point === start - 1) this.levels[row] = this.#shape.seasons - 2
      }
    }
  }
}
