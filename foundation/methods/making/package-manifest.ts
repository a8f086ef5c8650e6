/** The package as it is in the house: its doors are TypeScript. */
export interface HouseManifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly type: string
  readonly exports: Readonly<Record<string, string>>
}

/** The package as it goes out: the same doors, in JavaScript with their types. */
export function outsideManifest({ name, version, license, type, exports }: HouseManifest): object {
  const doors = Object.entries(exports).map(([door, path]) => {
    const place = path.replace('./', './dist/').replace(/\.ts$/, '')
    return [door, { types: `${place}.d.ts`, default: `${place}.js` }] as const
  })
  return {
    name,
    version,
    description: 'Epidemiology and public-health statistics as pure functions, without dependencies',
    license,
    type,
    sideEffects: false,
    engines: { node: '>=20' },
    files: ['dist'],
    exports: { ...Object.fromEntries(doors), './package.json': './package.json' },
  }
}
