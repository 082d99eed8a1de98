/** Elements that need no end tag: void elements, and those that end when the next one starts. */
const selfEnding =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option)$/i;

/**
 * Whether elements are nested deeper than a limit. Deep nesting slows parsers down, and no author needs it.
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
