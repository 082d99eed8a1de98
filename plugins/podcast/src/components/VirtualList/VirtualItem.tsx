import { makeStyles } from '@material-ui/core/styles';
import classNames from 'classnames';
import { memo, ReactElement, ReactNode, Ref } from 'react';
import { InSlices } from '@nerdout/backstage-plugin-podcast-react';

/** For the list, which hands them to its items. */
export const useItemStyles = makeStyles(
  {
    // What happens in an item concerns no other one, so that the browser lays out one at a time.
    item: { contain: 'layout style' },
    apart: {
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
  /** Where it stands in the list when its neighbours do not stand beside it; pixels. */
  apartAt?: number;
  estimatedHeight: number;
  isAtOnce: boolean;
  classes: ReturnType<typeof useItemStyles>;
  render(item: T): ReactNode;
};

function Item<T>(props: VirtualItemProps<T>) {
  const { measure, item, index, totalItems, apartAt, classes } = props;
  const { estimatedHeight, isAtOnce, render } = props;
  return (
    <li
      ref={measure}
      data-index={index}
      aria-setsize={totalItems}
      aria-posinset={index + 1}
      className={classNames(classes.item, {
        [classes.apart]: apartAt !== undefined,
      })}
      style={
        apartAt === undefined
          ? undefined
          : { transform: `translateY(${apartAt}px)` }
      }
    >
      <InSlices height={estimatedHeight} isAtOnce={isAtOnce}>
        {() => render(item)}
      </InSlices>
    </li>
  );
}

/** One item of a list. While one scrolls, the list is rendered many times a second, its items only once each. */
export const VirtualItem = memo(Item) as <T>(
  props: VirtualItemProps<T>,
) => ReactElement;
