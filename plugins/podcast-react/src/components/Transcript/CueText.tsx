import classNames from 'classnames';
import { ShownPart } from './useSearch';

type CueTextProps = {
  text: string;
  /** The search matches in this text, in order. */
  parts?: ShownPart[];
  classes: Record<'hit' | 'chosen', string>;
};

/** The text of a cue, with marked search matches. */
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
