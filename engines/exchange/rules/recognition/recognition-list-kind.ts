import { RecognitionList } from '../../contract/recognition.ts'
import { checkList } from './check-list.ts'

/** Kind `recognition-list` of a pack. */
export const recognitionListKind = { schema: RecognitionList, check: (body: RecognitionList) => checkList(body) }
