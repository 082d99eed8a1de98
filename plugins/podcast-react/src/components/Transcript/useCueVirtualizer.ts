import { TranscriptCue } from '@nerdout/backstage-plugin-podcast-common';
import {
  defaultRangeExtractor,
  useVirtualizer,
  Range,
} from '@tanstack/react-virtual';
import { useCallback, useMemo, RefObject } from 'react';
import { estimateHeights } from './estimateHeights';
import { useWidth } from './useWidth';

/** Decides which cues are in the document. The tab stop always is, even if its neighbors are not. */
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
    // Uses the heights from the resize observer, because reading a height forces a layout.
    measureElement: (element, entry, { indexFromElement, itemSizeCache }) => {
      const index = indexFromElement(element);
      return (
        entry?.borderBoxSize[0].blockSize ??
        itemSizeCache.get(index) ??
        heights[index]
      );
    },
    overscan: 4,
    // Otherwise, each cue whose height differs from the estimate would render synchronously.
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
    /** Height above the first cue in the flow of the list, in pixels. */
    before: items.find(({ apartAt }) => apartAt === undefined)?.start ?? 0,
  };
}
