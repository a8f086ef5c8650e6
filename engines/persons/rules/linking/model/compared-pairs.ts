const FIRST_ROOM = 1 << 16

/** Pairs that were compared, each with the number of its pattern; 12 bytes each. */
export class ComparedPairs {
  length = 0
  ones = new Uint32Array(FIRST_ROOM)
  others = new Uint32Array(FIRST_ROOM)
  patterns = new Uint32Array(FIRST_ROOM)

  add(one: number, other: number, pattern: number): void {
    if (this.length === this.ones.length) {
      this.ones = doubled(this.ones)
      this.others = doubled(this.others)
      this.patterns = doubled(this.patterns)
    }
    this.ones[this.length] = one
    this.others[this.length] = other
    this.patterns[this.length++] = pattern
  }
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
