import classNames from 'classnames';
import { ShownPart } from './useSearch';

type CueTextProps = {
  text: string;
  /** Matches of the search in this text, in order. */
  parts?: ShownPart[];
  classes: Record<'hit' | 'chosen', string>;
};

/** What somebody says, with the matches of the search marked. */
export function CueText({ text, parts = [], classes }: CueTextProps) {
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
