import { makeStyles } from '@material-ui/core/styles';
import {
  defaultRangeExtractor,
  useVirtualizer,
  type Range,
} from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type ReactNode,
} from 'react';
import { InSlices } from './InSlices';
import { createPageScroll } from './pageScroll';

const useStyles = makeStyles(
  {
    list: {
      position: 'relative',
      // With `none` VoiceOver would not call it a list any more.
      listStyleType: '""',
      margin: 0,
      padding: 0,
    },
    item: { position: 'absolute', top: 0, insetInlineStart: 0, width: '100%' },
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
    // Nothing has a height inside of something that is hidden.
    measureElement: element => element.offsetHeight || estimatedHeight,
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

  return (
    <ul
      ref={list}
      aria-label={props['aria-label']}
      aria-busy={props['aria-busy']}
      className={classes.list}
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={onFocus}
      onBlur={() => setFocused(undefined)}
    >
      {shown.map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={totalItems}
          aria-posinset={index + 1}
          className={classes.item}
          style={{ transform: `translateY(${start}px)` }}
        >
          <InSlices
            height={estimatedHeight}
            isAtOnce={isFirst && index < renderedAtOnce}
          >
            {() => props.children(items[index])}
          </InSlices>
        </li>
      ))}
    </ul>
  );
}
