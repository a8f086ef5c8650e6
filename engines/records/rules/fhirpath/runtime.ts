/** What compiled FHIRPath calls. None of it throws, whatever JSON it is given. */
export * from './comparing.ts'
export * from './elements.ts'
export * from './moments.ts'
export * from './refers-to.ts'
export * from './texts.ts'
