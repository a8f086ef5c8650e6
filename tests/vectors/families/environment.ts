import {
  type AirItem,
  AQI_STANDARDS,
  type AqiStandard,
  airQualityIndex,
  airSubIndex,
  frameSegment,
  Hj212Fault,
  hj212Crc,
  latinBytes,
  latinText,
  readFrame,
} from '@kangcheng/methods/environment'
import { type Fields, numberIn, textIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'

/** One concentration under one standard: `inputs` item and concentration, `params` standard. */
export function aqiSubIndex({ inputs, params }: Vector): Fields {
  const concentration = numberIn(inputs, 'concentration')
  if (concentration === undefined) return {}
  const item = textIn(inputs, 'item') ?? ''
  return { subIndex: airSubIndex.must(item as AirItem, concentration, aqiStandardNamed(params)) }
}

/** The index of a day or an hour: `inputs` are the concentrations by item, `params` kind and standard. */
export function aqi({ inputs, params }: Vector): Fields {
  const kind = textIn(params, 'kind') ?? 'daily'
  if (kind !== 'daily' && kind !== 'hourly') throw new RangeError(`kind ${kind} is not known`)
  const concentrations = Object.fromEntries(
    Object.keys(inputs).flatMap((item) => {
      const value = numberIn(inputs, item)
      return value === undefined ? [] : [[item, value] as const]
    }),
  )
  const quality = airQualityIndex.must({ kind, standard: aqiStandardNamed(params), concentrations })
  return { ...quality }
}

function aqiStandardNamed(params: Fields): AqiStandard['code'] {
  const name = textIn(params, 'standard') ?? ''
  const found = AQI_STANDARDS.find(({ code }) => code.replace(' ', '') === name.replace(' ', ''))
  if (!found) throw new RangeError(`standard ${name} is not known`)
  return found.code
}

/** `inputs.segment` is put into a frame; `inputs.frame` is read, and its fault or its message expected. */
export function hj212Frame({ inputs }: Vector): Fields {
  const [segment, frame] = [textIn(inputs, 'segment'), textIn(inputs, 'frame')]
  const built = segment === undefined ? {} : builtFrom(bytesOf(segment))
  if (frame === undefined) return built
  const read = readFrame(bytesOf(frame))
  return read instanceof Hj212Fault
    ? { ...built, accepted: false, fault: read.reason }
    : { ...built, accepted: true, message: { ...read } }
}

function builtFrom(segment: Uint8Array): Fields {
  return {
    length: segment.length,
    crc: hj212Crc(segment).toString(16).toUpperCase().padStart(4, '0'),
    frame: latinText(frameSegment.must(segment)),
  }
}

function bytesOf(text: string): Uint8Array {
  const bytes = latinBytes(text)
  if (!bytes) throw new RangeError('a character of the frame is no byte')
  return bytes
}
