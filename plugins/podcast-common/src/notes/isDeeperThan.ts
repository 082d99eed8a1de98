/** Tags that end without an end tag: by themselves, or when the next one begins. */
const selfEnding =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option)$/i;

/**
 * Whether tags are nested deeper than a limit. Nobody nests by hand as deep as parsers slow down for.
 *
 * @public
 */
export function isDeeperThan(html: string, limit: number): boolean {
  let depth = 0;
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (!selfEnding.test(name)) {
      depth = Math.max(0, depth + (end ? -1 : 1));
      if (depth > limit) {
        return true;
      }
    }
  }
  return false;
}
