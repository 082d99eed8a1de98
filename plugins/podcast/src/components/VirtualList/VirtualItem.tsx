import { makeStyles } from '@material-ui/core/styles';
import classNames from 'classnames';
import { memo, ReactElement, ReactNode, Ref } from 'react';
import { InSlices } from '@nerdout/backstage-plugin-podcast-react';

/** Styles that the list passes to its items. */
export const useItemStyles = makeStyles(
  {
    // Isolates items, so that the browser lays out one at a time.
    item: { contain: 'layout style' },
    outOfFlow: {
      position: 'absolute',
      top: 0,
      insetInlineStart: 0,
      width: '100%',
    },
  },
  { name: 'PodcastVirtualItem' },
);

type VirtualItemProps<T> = {
  measure: Ref<HTMLLIElement>;
  item: T;
  index: number;
  totalItems: number;
  /** Offset in pixels if the item is outside the flow. */
  offset?: number;
  estimatedHeight: number;
  isImmediate: boolean;
  classes: ReturnType<typeof useItemStyles>;
  render(item: T): ReactNode;
};

function Item<T>(props: VirtualItemProps<T>) {
  const { measure, item, index, totalItems, offset, classes } = props;
  const { estimatedHeight, isImmediate, render } = props;
  return (
    <li
      ref={measure}
      data-index={index}
      aria-setsize={totalItems}
      aria-posinset={index + 1}
      className={classNames(classes.item, {
        [classes.outOfFlow]: offset !== undefined,
      })}
      style={
        offset === undefined
          ? undefined
          : { transform: `translateY(${offset}px)` }
      }
    >
      <InSlices height={estimatedHeight} isImmediate={isImmediate}>
        {() => render(item)}
      </InSlices>
    </li>
  );
}

/** A list item. Memoized, since the list renders many times while scrolling. */
export const VirtualItem = memo(Item) as <T>(
  props: VirtualItemProps<T>,
) => ReactElement;
