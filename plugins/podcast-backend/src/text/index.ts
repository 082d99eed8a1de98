export { seriesIdOf } from './seriesIdOf';
export { matchTitle, problemOfPattern } from './titlePattern';
export { nameAlone, withoutEmail } from './withoutEmail';
export { indexedWordsOf, wordsOf, WORDS_REVISION } from './words';
