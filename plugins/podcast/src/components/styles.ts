import { Theme } from '@material-ui/core/styles';

/** A list without bullets and indentation. */
export const plainList = { margin: 0, padding: 0, listStyle: 'none' } as const;

/** Children in a row that wraps. Gaps are in theme units. */
export const wrappingRow = (
  theme: Theme,
  rowGap: number,
  columnGap: number = rowGap,
) =>
  ({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(rowGap, columnGap),
  } as const);

/** A list in as many columns as fit. The minimum width is in pixels. */
export const gridList = (theme: Theme, minimumWidth: number, gap: number) =>
  ({
    ...plainList,
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${minimumWidth}px), 1fr))`,
    gap: theme.spacing(gap),
  } as const);

/** On a link in a card: makes the whole card clickable. */
export const cardLink = {
  '&::after': { content: '""', position: 'absolute', inset: 0 },
} as const;
