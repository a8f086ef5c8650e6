import { useEffect, useRef, useState } from 'react'

/** What was written, once nothing more has been written for a while, or at once when `hurry` grows. */
export function usePause<Value>(value: Value, { milliseconds = 600, hurry = 0 } = {}): Value {
  const [settled, setSettled] = useState(value)
  const newest = useRef(value)
  useEffect(() => {
    newest.current = value
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  useEffect(() => {
    if (hurry > 0) setSettled(newest.current)
  }, [hurry])
  return settled
}
