/** Words that introduce what an episode is about, up to the next comma. */
const SUBJECT =
  /\b(?:talk(?:s|ed|ing)?|chats?|speaks?|conversation|discuss(?:es|ed|ing|ion)?|explains?|explor(?:es?|ing)|digs?|dives?|deep dive|breaks? down|(?:looks?|go(?:es)?) (?:at|into|back|through)|tells?|walks? (?:us|you)|takes us|shares?|joins?|joined by|sits? down|this (?:episode|week|time)|today|episode (?:is )?(?:about|on)|(?:learn|hear|find out) (?:about|how|what|why)|all about|story (?:of|behind)|introduc(?:es|ing)|how (?:we|they|to|a|the)|what is|why)\b[^,;]*$/i;

/** Words that introduce a side topic. */
const PASSING =
  /\b(?:also|briefly|in passing|along the way|by the way|on the side|mentions?|mentioned|touch(?:es)? (?:up)?on|a (?:quick )?word (?:on|about)|(?:shout|side)[- ]?(?:out|note)|detour|tangent|used to (?:be|lead|maintain|run|work)|formerly|previously|before (?:joining|that|moving)|in (?:his|her|their) (?:spare|previous|last|former)|next (?:time|week|month|episode)|last (?:time|week|month|episode)|coming up|among (?:the|our)|sponsor(?:s|ed)?|brought to you)\b|^\W*(?:plus|and )?finally\b|^\W*plus\b/i;

/** Words in the titles of chapters that are advertisements. */
const AD = /\b(?:ads?|advert(?:isement|ising)?s?|promo|werbung|publicité)\b/i;

/** Words right before a match that say what the text is not about. */
const CONTRAST =
  /\b(?:unlike|instead of|rather than|nothing to do with|not (?:about|on|another|a|the)|without(?: any)?|no need for)(?:\s+[\p{L}-]+){0,2}\s*$/iu;

/** Words right before a match that make it an example of something else. */
const EXAMPLE =
  /\b(?:such as|like|for example|for instance|including|e\.g\.)[\s,]+(?:(?:a|an|the)\s+)?$/i;

/** The name of a person before their company or place, as in `Ada Byron of`. */
const COMES_FROM = /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+,? (?:from|of|at)\s+$/u;

/** How many characters around a match count as its context. The limit also bounds the time for long sentences. */
const REACH_BEFORE = 240;
const REACH_AFTER = 120;
const REACH_RIGHT_BEFORE = 60;

/** A match within this many characters of the start of a sentence is what the sentence is about. */
const START_LENGTH = 8;

type Range = { start: number; end: number };

/** Returns the part of a sentence that is near a match. */
export function getContext(
  sentence: Range,
  match: Range,
): { from: number; to: number } {
  return {
    from: Math.max(sentence.start, match.start - REACH_BEFORE),
    to: Math.min(sentence.end, match.end + REACH_AFTER),
  };
}

/**
 * Returns the factor by which the words around a match change its weight. The words are English; text in other languages
 * gives 1.
 */
export function getContextWeight(
  text: string,
  sentence: Range,
  match: Range,
): number {
  const { from, to } = getContext(sentence, match);
  const before = text.slice(from, match.start);
  const rightBefore = before.slice(-REACH_RIGHT_BEFORE);
  if (
    [CONTRAST, EXAMPLE, COMES_FROM].some(pattern => pattern.test(rightBefore))
  ) {
    return 0.5;
  }
  const isSubject = before.length <= START_LENGTH || SUBJECT.test(before);
  if (PASSING.test(text.slice(from, to))) {
    return isSubject ? 0.65 : 0.5;
  }
  return isSubject ? 1.3 : 1;
}

/** Whether a chapter is about something other than the subject of the episode, such as a sponsor. */
export function isSideTopic(title: string): boolean {
  return PASSING.test(title) || AD.test(title);
}
