export * from './detection/index.ts'
export * from './environment/index.ts'
export {
  type Calculable,
  isCalculated,
  NotCalculable,
  NotCalculableError,
  type NotCalculableReason,
} from './not-calculable.ts'
export * from './numerics/index.ts'
export * from './progress/index.ts'
export * from './rates/index.ts'
