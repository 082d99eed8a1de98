import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import ClearIcon from '@material-ui/icons/Clear';
import SearchIcon from '@material-ui/icons/Search';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { memo, useEffect, useId, useMemo, useRef, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { maximumTextLength } from '../../hooks/useEpisodeFilters';
import { useFieldStyles } from './useFieldStyles';

const pauseMs = 250;

type EpisodeSearchFieldProps = {
  /** The search text. */
  value: string;
  /** Called when the user stops typing for a moment. */
  onChange(value: string): void;
};

/** A field for searching as you type. */
export const EpisodeSearchField = memo(function SearchField(
  props: EpisodeSearchFieldProps,
) {
  const { value, onChange } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  // Memoized, since this renders on each letter.
  const labels = useMemo(
    () => ({ search: t('browse.search'), clear: t('browse.clearSearch') }),
    [t],
  );
  const [text, setText] = useState(value);
  const id = useId();
  const classes = useFieldStyles();
  const known = useRef(value);
  const input = useRef<HTMLInputElement>(null);

  // Texts that were sent to the parent and may come back late as `value`.
  const sent = useRef(new Set<string>());

  // The text changed elsewhere: by the back button or “Clear filters”.
  useEffect(() => {
    if (value === known.current) {
      sent.current.clear();
    } else if (!sent.current.has(value)) {
      known.current = value;
      setText(value);
    }
  }, [value]);

  const send = (next: string) => {
    if (next !== known.current) {
      known.current = next;
      sent.current.add(next);
      onChange(next);
    }
  };
  useDebounce(() => send(text), pauseMs, [text]);

  const clear = () => {
    // Move the focus first: it forces a layout, which is cheaper before the
    // change.
    input.current?.focus();
    setText('');
    send('');
  };

  return (
    <TextField
      id={id}
      fullWidth
      variant="outlined"
      size="small"
      label={labels.search}
      value={text}
      onChange={event => setText(event.target.value)}
      InputLabelProps={{ classes: { root: classes.label } }}
      inputRef={input}
      inputProps={{ type: 'search', maxLength: maximumTextLength }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" />
          </InputAdornment>
        ),
        endAdornment: text && (
          <InputAdornment position="end">
            <IconButton
              size="small"
              edge="end"
              aria-label={labels.clear}
              onClick={clear}
            >
              <ClearIcon fontSize="small" />
            </IconButton>
          </InputAdornment>
        ),
      }}
    />
  );
});
