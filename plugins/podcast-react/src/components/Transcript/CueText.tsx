import { makeStyles } from '@material-ui/core/styles';
import classNames from 'classnames';
import type { ShownPart } from './useSearch';

const useStyles = makeStyles(
  theme => ({
    hit: {
      color: 'inherit',
      borderRadius: 2,
      backgroundColor: theme.palette.type === 'dark' ? '#5a4a00' : '#fff0a6',
    },
    chosen: { outline: `2px solid ${theme.palette.text.primary}` },
  }),
  { name: 'PodcastCueText' },
);

type CueTextProps = {
  text: string;
  /** Matches of the search in this text, in order. */
  parts?: ShownPart[];
};

/** What somebody says, with the matches of the search marked. */
export function CueText({ text, parts = [] }: CueTextProps) {
  const classes = useStyles();
  let done = 0;
  return (
    <>
      {parts.map(({ start, end, isChosen }) => {
        const before = text.slice(done, start);
        done = end;
        return (
          <span key={start}>
            {before}
            <mark
              className={classNames(classes.hit, {
                [classes.chosen]: isChosen,
              })}
            >
              {text.slice(start, end)}
            </mark>
          </span>
        );
      })}
      {text.slice(done)}
    </>
  );
}
