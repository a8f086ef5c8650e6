/** Why there is no picture: not safe enough a page for the browser, not allowed, none there, taken by another program, or unknown. */
export type CameraFault = 'insecure' | 'refused' | 'absent' | 'busy' | 'failed'

const FAULTS: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotReadableError: 'busy',
  AbortError: 'busy',
}

/** From the name of what `getUserMedia` threw. */
export function cameraFault(error: unknown): CameraFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return (Object.hasOwn(FAULTS, name) ? FAULTS[name] : undefined) ?? 'failed'
}
