type Shape = 'circle' | 'square'

async function save(): Promise<void> {}

export function forgets(): void {
  save()
}

export function area(shape: Shape): number {
  switch (shape) {
    case 'circle':
      return 3
  }
  return 0
}
