export { toSeriesId } from './toSeriesId';
export { matchTitle, explainInvalidPattern } from './titlePattern';
export { nameUnlessEmail, withoutEmail } from './withoutEmail';
export { toIndexedWords, toWords, WORDS_REVISION } from './words';
