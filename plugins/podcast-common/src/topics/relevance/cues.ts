/** Words with which show notes begin to say what the episode is about, up to the next comma. */
const SUBJECT =
  /\b(?:talk(?:s|ed|ing)?|chats?|speaks?|conversation|discuss(?:es|ed|ing|ion)?|explains?|explor(?:es?|ing)|digs?|dives?|deep dive|breaks? down|(?:looks?|go(?:es)?) (?:at|into|back|through)|tells?|walks? (?:us|you)|takes us|shares?|joins?|joined by|sits? down|this (?:episode|week|time)|today|episode (?:is )?(?:about|on)|(?:learn|hear|find out) (?:about|how|what|why)|all about|story (?:of|behind)|introduc(?:es|ing)|how (?:we|they|to|a|the)|what is|why)\b[^,;]*$/i;

/** Words with which they mention something beside. */
const PASSING =
  /\b(?:also|briefly|in passing|along the way|by the way|on the side|mentions?|mentioned|touch(?:es)? (?:up)?on|a (?:quick )?word (?:on|about)|(?:shout|side)[- ]?(?:out|note)|detour|tangent|used to (?:be|lead|maintain|run|work)|formerly|previously|before (?:joining|that|moving)|in (?:his|her|their) (?:spare|previous|last|former)|next (?:time|week|month|episode)|last (?:time|week|month|episode)|coming up|among (?:the|our)|sponsor(?:s|ed)?|brought to you)\b|^\W*(?:plus|and )?finally\b|^\W*plus\b/i;

/** Titles of chapters that are advertisements. */
const AD = /\b(?:ads?|advert(?:isement|ising)?s?|promo|werbung|publicité)\b/i;

/** Words right before a naming that say what it is not about. */
const CONTRAST =
  /\b(?:unlike|instead of|rather than|nothing to do with|not (?:about|on|another|a|the)|without(?: any)?|no need for)(?:\s+[\p{L}-]+){0,2}\s*$/iu;

/** Words right before a naming that make it an example of something else. */
const EXAMPLE =
  /\b(?:such as|like|for example|for instance|including|e\.g\.)[\s,]+(?:(?:a|an|the)\s+)?$/i;

/** A person's name with the place they come from: `Ada Byron of`. */
const COMES_FROM = /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+,? (?:from|of|at)\s+$/u;

/** How far words reach, in characters; it bounds the time for a sentence of any length, too. */
const REACH_BEFORE = 240;
const REACH_AFTER = 120;
const REACH_RIGHT_BEFORE = 60;

/** What stands no further from the start of a sentence is what the sentence is about. */
const START = 8;

type Range = { start: number; end: number };

/** What of a sentence is near to a naming. */
export function neighbourhood(
  sentence: Range,
  naming: Range,
): { from: number; to: number } {
  return {
    from: Math.max(sentence.start, naming.start - REACH_BEFORE),
    to: Math.min(sentence.end, naming.end + REACH_AFTER),
  };
}

/**
 * How much more or less a naming counts for the words around it in its sentence. The cues are English; text in other
 * languages gives 1.
 */
export function weightOfContext(
  text: string,
  sentence: Range,
  naming: Range,
): number {
  const { from, to } = neighbourhood(sentence, naming);
  const before = text.slice(from, naming.start);
  const rightBefore = before.slice(-REACH_RIGHT_BEFORE);
  if ([CONTRAST, EXAMPLE, COMES_FROM].some(cue => cue.test(rightBefore))) {
    return 0.5;
  }
  const isSubject = before.length <= START || SUBJECT.test(before);
  if (PASSING.test(text.slice(from, to))) {
    return isSubject ? 0.65 : 0.5;
  }
  return isSubject ? 1.3 : 1;
}

/** Whether a chapter is about something beside the subject, such as a sponsor. */
export function isBeside(title: string): boolean {
  return PASSING.test(title) || AD.test(title);
}
