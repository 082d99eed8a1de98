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
      // With `none`, VoiceOver no longer announces a list.
      listStyleType: '""',
      margin: 0,
      padding: 0,
      // The virtualizer keeps the scroll position.
      overflowAnchor: 'none',
    },
  },
  { name: 'PodcastVirtualList' },
);

/** Number of rows of a new list that render immediately. */
const immediateRows = 1;

type VirtualListProps<T> = {
  'aria-label': string;
  'aria-busy'?: boolean;
  items: T[];
  /** Number of items, including those that are not loaded yet. */
  totalItems: number;
  getKey(item: T): string;
  /** Item height in pixels until it is measured. */
  estimatedHeight: number;
  /** Renders an item. A new function renders all items again. */
  children(item: T): ReactNode;
  /** Called when the end of the loaded items comes near. */
  onEndNear(): void;
};

/**
 * A virtual list that scrolls with the page: only visible items are in the
 * document. Assistive technology gets the real length and positions.
 */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, totalItems, getKey, estimatedHeight, onEndNear } = props;
  const classes = useStyles();
  const itemClasses = useItemStyles();
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<number>();

  // The first visible row renders immediately.
  const [isFirst, setFirst] = useState(true);
  useEffect(() => setFirst(false), []);

  const [pageScroll] = useState(() => createPageScroll(() => list.current));

  const virtualizer = useVirtualizer<Element, HTMLLIElement>({
    ...pageScroll,
    count: items.length,
    estimateSize: () => estimatedHeight,
    // Use the observed height, since reading one forces a layout for each row.
    // Elements inside something hidden have no height.
    measureElement: (element, entry, { indexFromElement, itemSizeCache }) =>
      entry?.borderBoxSize[0].blockSize ||
      itemSizeCache.get(getKey(items[indexFromElement(element)])) ||
      estimatedHeight,
    getItemKey: useCallback(
      (index: number) => getKey(items[index]),
      [getKey, items],
    ),
    // Keep the focused item in the document, or the focus would be lost.
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
    // Many rows change height at once, and should render once.
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

  // Visible rows are in the flow, so that none overlaps another before its
  // height is known. A row that is kept only for its focus is positioned
  // separately.
  const isOutOfFlow = (place: number) =>
    shown[place].index === focused &&
    shown.length > 1 &&
    shown[place - 1]?.index !== focused - 1 &&
    shown[place + 1]?.index !== focused + 1;
  const firstInFlow = shown.find((_, place) => !isOutOfFlow(place));

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
          offset={isOutOfFlow(place) ? start : undefined}
          estimatedHeight={estimatedHeight}
          isImmediate={isFirst && index < immediateRows}
          classes={itemClasses}
          render={props.children}
        />
      ))}
    </ul>
  );
}
