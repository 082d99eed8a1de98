import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { useId } from 'react';

type NoteFieldProps = {
  className: string;
  value: string;
  onChange(note: string): void;
};

/** The optional note of a correction. */
export function NoteField({ className, value, onChange }: NoteFieldProps) {
  const { t } = useTranslationRef(podcastTranslationRef);
  return (
    <TextField
      id={useId()}
      className={className}
      variant="outlined"
      size="small"
      label={t('corrections.note')}
      value={value}
      onChange={event => onChange(event.target.value)}
      inputProps={{ maxLength: 500 }}
      InputLabelProps={{ shrink: true }}
    />
  );
}
