import { TranscriptCue } from '@nerdout/backstage-plugin-podcast-common';
import {
  defaultRangeExtractor,
  useVirtualizer,
  Range,
} from '@tanstack/react-virtual';
import { useCallback, useMemo, RefObject } from 'react';
import { estimateHeights } from './estimateHeights';
import { useWidth } from './useWidth';

/** Which cues are in the document, and where. What the tab key stops at always is, apart from the others if need be. */
export function useCueVirtualizer(
  cues: TranscriptCue[],
  scroller: RefObject<HTMLDivElement>,
  tabStop: number,
) {
  const width = useWidth(scroller);
  const heights = useMemo(() => estimateHeights(cues, width), [cues, width]);

  const virtualizer = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: cues.length,
    getScrollElement: () => scroller.current,
    estimateSize: index => heights[index],
    // The browser tells heights by itself when it has laid out the page. To ask for one makes it do so at once.
    measureElement: (element, entry, { indexFromElement, itemSizeCache }) => {
      const index = indexFromElement(element);
      return (
        entry?.borderBoxSize[0].blockSize ??
        itemSizeCache.get(index) ??
        heights[index]
      );
    },
    overscan: 4,
    // Each line that turns out higher than estimated would be a rendering of its own.
    useFlushSync: false,
    rangeExtractor: useCallback(
      (range: Range) => {
        const indexes = defaultRangeExtractor(range);
        return tabStop >= range.count || indexes.includes(tabStop)
          ? indexes
          : [...indexes, tabStop].sort((a, b) => a - b);
      },
      [tabStop],
    ),
  });

  const shown = virtualizer.getVirtualItems();
  const isApart = (place: number) =>
    shown[place].index === tabStop &&
    shown.length > 1 &&
    shown[place - 1]?.index !== tabStop - 1 &&
    shown[place + 1]?.index !== tabStop + 1;
  const items = shown.map(({ key, index, start }, place) => ({
    key,
    index,
    apartAt: isApart(place) ? start : undefined,
    height: heights[index],
    start,
  }));
  return {
    virtualizer,
    items,
    /** What is above those that stand in the flow of the list; pixels. */
    before: items.find(({ apartAt }) => apartAt === undefined)?.start ?? 0,
  };
}
