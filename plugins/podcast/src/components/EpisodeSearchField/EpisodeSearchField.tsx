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
  /** The text that is searched for. */
  value: string;
  /** Called when the reader pauses. */
  onChange(value: string): void;
};

/** Search as one types. */
export const EpisodeSearchField = memo(function SearchField(
  props: EpisodeSearchFieldProps,
) {
  const { value, onChange } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  // It is rendered for each letter.
  const labels = useMemo(
    () => ({ search: t('browse.search'), clear: t('browse.clearSearch') }),
    [t],
  );
  const [text, setText] = useState(value);
  const id = useId();
  const classes = useFieldStyles();
  const known = useRef(value);
  const input = useRef<HTMLInputElement>(null);

  // What was sent comes back as the value, later than one types.
  const sent = useRef(new Set<string>());

  // Somebody else has changed it: the back button, or the button that clears all filters.
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
    // Before anything changes, since a browser lays out the page to move the focus.
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
