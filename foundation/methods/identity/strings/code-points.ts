/**
 * Texts as code points in arrays that are kept: comparisons run by the ten million, and none of them waits for anything, so
 * that one set is enough. A character outside the basic plane is one character.
 */
export class CodePoints {
  points = new Uint32Array(64)
  length = 0

  read(text: string): void {
    if (text.length > this.points.length) this.points = new Uint32Array(text.length * 2)
    const { points } = this
    let count = 0
    for (let index = 0; index < text.length; index++) {
      let point = text.charCodeAt(index)
      if (point >= 0xd800 && point < 0xdc00) {
        point = text.codePointAt(index) as number
        if (point > 0xffff) index++
      }
      points[count++] = point
    }
    this.length = count
  }
}
