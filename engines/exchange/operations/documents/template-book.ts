import type { CdaTemplate } from '../../rules/cda/template-kind.ts'

/** Types of shared documents that the packs know. */
export interface TemplateBook {
  load(templates: readonly CdaTemplate[]): void
  all(): readonly CdaTemplate[]
}

export function createTemplateBook(): TemplateBook {
  let templates: readonly CdaTemplate[] = []
  return {
    load(given) {
      templates = given
    },
    all: () => templates,
  }
}
