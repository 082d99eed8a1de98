export { toSeriesId } from './toSeriesId';
export { matchTitle, problemOfPattern } from './titlePattern';
export { nameAlone, withoutEmail } from './withoutEmail';
export { toIndexedWords, toWords, WORDS_REVISION } from './words';
