import { type CameraFault, cameraFault } from './camera-fault.ts'

const BETWEEN_LOOKS = 120

interface Detector {
  detect(image: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}
interface DetectorKind {
  new (options: { formats: ['qr_code'] }): Detector
  getSupportedFormats(): Promise<readonly string[]>
}

/**
 * Shows the camera in `video` until it sees a QR code, and answers its text; a fault where there is no picture, and nothing where
 * `signal` ended it. The camera is off afterwards in any case.
 */
export async function watchCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<{ readonly text: string } | { readonly fault: CameraFault } | undefined> {
  // Browsers have it on safe addresses only; the types say that it is always there.
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (devices === undefined) return { fault: 'insecure' }
  let stream: MediaStream | undefined
  try {
    const size = { width: { ideal: 1280 }, height: { ideal: 720 } }
    stream = await devices.getUserMedia({ audio: false, video: { facingMode: 'environment', ...size } })
    if (signal.aborted) return undefined
    video.srcObject = stream
    const [detector] = await Promise.all([makeDetector(), video.play()])
    while (!signal.aborted) {
      const [seen] = await detector.detect(video)
      if (seen !== undefined) return { text: seen.rawValue }
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS))
    }
    return undefined
  } catch (error) {
    return signal.aborted ? undefined : { fault: cameraFault(error) }
  } finally {
    for (const track of stream?.getTracks() ?? []) track.stop()
  }
}

/** The browser's own where it reads QR codes, else one of the same kind, fetched now: pure script, as the server's policy demands. */
async function makeDetector(): Promise<Detector> {
  const own = (globalThis as { BarcodeDetector?: DetectorKind }).BarcodeDetector
  const reads = (await own?.getSupportedFormats().catch(() => [])) ?? []
  const Kind = own !== undefined && reads.includes('qr_code') ? own : (await import('qr/decode.js')).BarcodeDetector
  return new Kind({ formats: ['qr_code'] })
}
