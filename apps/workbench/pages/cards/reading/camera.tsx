import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { cardWords } from '../words.ts'
import type { CameraFault } from './camera-fault.ts'
import { watchCamera } from './watch-camera.ts'

/** The picture of the camera until a code is seen. Where there is none it says why, and typing goes on beside it. */
export function Camera({ onSeen, onClose }: { onSeen: (text: string) => void; onClose: () => void }) {
  const t = useWords(cardWords)
  const video = useRef<HTMLVideoElement>(null)
  const seen = useRef(onSeen)
  seen.current = onSeen
  const [fault, setFault] = useState<CameraFault>()
  useEffect(() => {
    const element = video.current
    if (element === null) return
    const leaving = new AbortController()
    void watchCamera(element, leaving.signal).then((outcome) => {
      if (outcome === undefined) return
      if ('text' in outcome) seen.current(outcome.text)
      else setFault(outcome.fault)
    })
    return () => leaving.abort()
  }, [])
  return (
    <section className="card-camera" aria-label={t('camera')}>
      {fault === undefined ? (
        <>
          <video ref={video} muted playsInline aria-label={t('cameraPicture')} />
          <p className="soft">{t('cameraHint')}</p>
        </>
      ) : (
        <p className="note warning" role="alert">
          {t(`camera_${fault}`)} {t('typeInstead')}
        </p>
      )}
      <Button onClick={onClose}>{t('cameraClose')}</Button>
    </section>
  )
}
