import { makeStyles } from '@material-ui/core/styles';
import {
  defaultRangeExtractor,
  useVirtualizer,
  Range,
} from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  FocusEvent,
  ReactNode,
} from 'react';
import { createPageScroll } from './pageScroll';
import { useItemStyles, VirtualItem } from './VirtualItem';

const useStyles = makeStyles(
  {
    list: {
      position: 'relative',
      boxSizing: 'border-box',
      // With `none` VoiceOver would not call it a list any more.
      listStyleType: '""',
      margin: 0,
      padding: 0,
      // The list itself keeps in its place what one looks at.
      overflowAnchor: 'none',
    },
  },
  { name: 'PodcastVirtualList' },
);

/** Rows of a new list that do not wait for their turn. */
const renderedAtOnce = 1;

type VirtualListProps<T> = {
  'aria-label': string;
  'aria-busy'?: boolean;
  items: T[];
  /** Number of items, those that are not loaded yet included. */
  totalItems: number;
  getKey(item: T): string;
  /** Height of an item in pixels until it is measured. */
  estimatedHeight: number;
  /** Draws an item; a new function draws all of them anew. */
  children(item: T): ReactNode;
  /** Called when the end of what is loaded comes near. */
  onEndNear(): void;
};

/**
 * A list of any length of which only what is in view is in the document. It scrolls with the page that it is on.
 * Assistive technology learns the real length and the place of each item in it.
 */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, totalItems, getKey, estimatedHeight, onEndNear } = props;
  const classes = useStyles();
  const itemClasses = useItemStyles();
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<number>();

  // What one looks at first is there at once.
  const [isFirst, setFirst] = useState(true);
  useEffect(() => setFirst(false), []);

  const [pageScroll] = useState(() => createPageScroll(() => list.current));

  const virtualizer = useVirtualizer<Element, HTMLLIElement>({
    ...pageScroll,
    count: items.length,
    estimateSize: () => estimatedHeight,
    // The browser tells heights by itself when it has laid out the page. To ask for one makes it do so at once, for each
    // row anew. Nothing has a height inside of something that is hidden.
    measureElement: (element, entry, { indexFromElement, itemSizeCache }) =>
      entry?.borderBoxSize[0].blockSize ||
      itemSizeCache.get(getKey(items[indexFromElement(element)])) ||
      estimatedHeight,
    getItemKey: useCallback(
      (index: number) => getKey(items[index]),
      [getKey, items],
    ),
    // What has the focus stays in the document, or the focus would be lost with it.
    rangeExtractor: useCallback(
      (range: Range) => {
        const indexes = defaultRangeExtractor(range);
        return focused === undefined ||
          focused >= range.count ||
          indexes.includes(focused)
          ? indexes
          : [...indexes, focused].sort((a, b) => a - b);
      },
      [focused],
    ),
    overscan: 6,
    // Rows that turn out higher than estimated are many at once, and need one rendering together.
    useFlushSync: false,
  });

  const shown = virtualizer.getVirtualItems();
  const lastShown = shown.length ? shown[shown.length - 1].index : -1;
  const isEndNear = lastShown >= items.length - 15;
  useEffect(() => {
    if (isEndNear) onEndNear();
  }, [isEndNear, onEndNear]);

  const onFocus = (event: FocusEvent) => {
    const item = (event.target as Element).closest('[data-index]');
    if (item) setFocused(Number(item.getAttribute('data-index')));
  };

  // What is in view stands in the flow of the page: so no row lies over another one before its height is known. What is
  // only there for its focus stands apart.
  const isApart = (place: number) =>
    shown[place].index === focused &&
    shown.length > 1 &&
    shown[place - 1]?.index !== focused - 1 &&
    shown[place + 1]?.index !== focused + 1;
  const firstInFlow = shown.find((_, place) => !isApart(place));

  return (
    <ul
      ref={list}
      aria-label={props['aria-label']}
      aria-busy={props['aria-busy']}
      className={classes.list}
      style={{
        height: virtualizer.getTotalSize(),
        paddingTop: firstInFlow?.start ?? 0,
      }}
      onFocus={onFocus}
      onBlur={() => setFocused(undefined)}
    >
      {shown.map(({ key, index, start }, place) => (
        <VirtualItem
          key={key}
          measure={virtualizer.measureElement}
          item={items[index]}
          index={index}
          totalItems={totalItems}
          apartAt={isApart(place) ? start : undefined}
          estimatedHeight={estimatedHeight}
          isAtOnce={isFirst && index < renderedAtOnce}
          classes={itemClasses}
          render={props.children}
        />
      ))}
    </ul>
  );
}
