import { findTimes } from './findTimes';

/** The attribute of the buttons that has the time in seconds. */
export const timeAttribute = 'data-podcast-time';

const skipped = 'a, button, code, kbd, pre, samp, del';

/**
 * Turns the times in show notes into buttons.
 *
 * @param html - sanitized HTML
 * @param options - `getLabel` returns the accessible label of a button for a time as written in the notes
 */
export function linkTimes(
  html: string,
  options: { durationSeconds?: number; getLabel: (time: string) => string },
): string {
  if (!/\d:[0-5]\d/.test(html)) {
    return html;
  }
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const nodes = findTextNodes(body);
  const times = findTimes(
    nodes.map(node => node.data),
    options.durationSeconds,
  );
  nodes.forEach((node, index) => {
    // From the end, so that earlier indexes stay valid.
    for (const { start, end, seconds } of times[index].reverse()) {
      const time = node.splitText(start);
      time.splitText(end - start);
      const button = body.ownerDocument.createElement('button');
      button.type = 'button';
      button.setAttribute(timeAttribute, String(seconds));
      button.setAttribute('aria-label', options.getLabel(time.data));
      time.replaceWith(button);
      button.append(time);
    }
  });
  return body.innerHTML;
}

function findTextNodes(root: HTMLElement): Text[] {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest(skipped)) {
      nodes.push(node);
    }
  }
  return nodes;
}
