import type { TValidationError } from 'typebox/error'

/** What is wrong, as the end of a sentence that begins with the name of the field. */
export interface ProblemWords {
  readonly zh: string
  readonly en: string
}

interface Placed {
  readonly pointer: string
  readonly problem: ProblemWords
}

/** One error of the validator as faults with words; a missing or unknown property is placed at the property itself. */
export function problemOf(error: TValidationError, seen: unknown): Placed[] {
  const here = (zh: string, en: string): Placed[] => [{ pointer: error.instancePath, problem: { zh, en } }]
  const below = (names: readonly string[], zh: string, en: string): Placed[] =>
    names.map((name) => ({ pointer: `${error.instancePath}/${escapeStep(name)}`, problem: { zh, en } }))

  switch (error.keyword) {
    case 'required':
      return below(error.params.requiredProperties, '没有填写', 'is missing')
    case 'additionalProperties':
      return below(error.params.additionalProperties, '不是这里的字段', 'is not known here')
    case 'unevaluatedProperties':
      return below(error.params.unevaluatedProperties.map(String), '不是这里的字段', 'is not known here')
    // A shut object says each unknown property twice; the other saying has the place.
    case 'boolean':
      return []
    case 'type':
      return typeProblem([error.params.type].flat(), seen, here)
    case 'anyOf': {
      const types = 'types' in error.params && Array.isArray(error.params.types) ? error.params.types.map(String) : []
      if (types.length > 0) return typeProblem(types, seen, here)
      return here('不符合任何一种允许的写法', 'fits none of the forms allowed here')
    }
    case 'enum': {
      const values = error.params.allowedValues.map(String)
      return here(`应为其中之一：${values.join('、')}`, `must be one of ${values.join(', ')}`)
    }
    case 'const':
      return here(`应为 ${String(error.params.allowedValue)}`, `must be ${String(error.params.allowedValue)}`)
    case 'pattern':
      return here(`格式不符（${String(error.params.pattern)}）`, `does not match ${String(error.params.pattern)}`)
    case 'format':
      return here(`格式不是 ${error.params.format}`, `is not a ${error.params.format}`)
    case 'minimum':
    case 'exclusiveMinimum': {
      const { comparison, limit } = error.params
      return here(`应 ${comparison} ${limit}`, `must be ${comparison} ${limit}`)
    }
    case 'maximum':
    case 'exclusiveMaximum': {
      const { comparison, limit } = error.params
      return here(`应 ${comparison} ${limit}`, `must be ${comparison} ${limit}`)
    }
    case 'minLength':
      return error.params.limit === 1
        ? here('不能为空', 'must not be empty')
        : here(`至少 ${error.params.limit} 个字`, `must have at least ${error.params.limit} characters`)
    case 'maxLength':
      return here(`最多 ${error.params.limit} 个字`, `must have at most ${error.params.limit} characters`)
    case 'minItems':
      return here(`至少 ${error.params.limit} 项`, `must have at least ${error.params.limit} items`)
    case 'maxItems':
      return here(`最多 ${error.params.limit} 项`, `must have at most ${error.params.limit} items`)
    case 'uniqueItems':
      return here('有重复的项', 'has the same item twice')
    case 'multipleOf':
      return here(`应为 ${error.params.multipleOf} 的倍数`, `must be a multiple of ${error.params.multipleOf}`)
    case 'contains':
    case 'dependencies':
    case 'dependentRequired':
    case 'if':
    case 'maxProperties':
    case 'minProperties':
    case 'not':
    case 'oneOf':
    case 'propertyNames':
    case '~refine':
    case 'unevaluatedItems':
      return here('不符合要求', `does not satisfy "${error.keyword}"`)
  }
}

const TYPES: Readonly<Record<string, ProblemWords>> = {
  number: { zh: '数', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  string: { zh: '文字', en: 'text' },
  boolean: { zh: '是或否', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组字段', en: 'an object' },
  null: { zh: '空', en: 'null' },
}

function typeProblem(types: readonly string[], seen: unknown, here: (zh: string, en: string) => Placed[]): Placed[] {
  // JSON can write 1e400, a double cannot hold it: it arrives as infinity.
  if (typeof seen === 'number' && !Number.isFinite(seen))
    return here('超出可表示的数值范围', 'is too large for a number')
  const words = [...new Set(types)].map((type) => TYPES[type] ?? { zh: type, en: type })
  return here(`应为${words.map((word) => word.zh).join('或')}`, `must be ${words.map((word) => word.en).join(' or ')}`)
}

export function escapeStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
