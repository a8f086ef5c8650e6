import type { IndexDefinition } from '../../contract/definition.ts'

/** Three indicators in two sub-indices, with the bounds and weights of the worked example of docs/healthy-city-index.md. */
export function exampleIndex(changes: Partial<IndexDefinition> = {}): IndexDefinition {
  return {
    code: 'example',
    version: 1,
    name: { zh: '示例指数', en: 'Example index' },
    method: 'mean-of-expert-and-entropy',
    minimumCoverage: 0.5,
    dimensions: [
      {
        code: 'people',
        name: { zh: '健康人群', en: 'People' },
        indicators: [
          { indicator: 'life-expectancy', number: '29', weight: 0.5, worst: 77.8, best: 82 },
          { indicator: 'infant-mortality', number: '30', weight: 0.2, worst: 6, best: 2.1 },
        ],
      },
      {
        code: 'service',
        name: { zh: '健康服务' },
        indicators: [{ indicator: 'beds', number: '26', weight: 0.3, worst: 5.2, best: 9 }],
      },
    ],
    source: { title: 'invented', status: 'unverified' },
    ...changes,
  }
}
