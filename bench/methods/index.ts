import { report } from '../figures.ts'
import { detectorFigures } from './detectors.ts'
import { rateFigures } from './rates.ts'
import { scanAndSensorFigures } from './scan-and-sensors.ts'

/** The methods beside the published speed of the programs they agree with. */
export async function run(): Promise<boolean> {
  return report([...(await detectorFigures()), ...(await rateFigures()), ...(await scanAndSensorFigures())])
}
