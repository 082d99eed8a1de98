import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { useFieldStyles } from '../EpisodeSearchField';

type NativeSelectProps = {
  className?: string;
  label: string;
  value: string;
  options: { value: string; text: string }[];
  onChange(value: string): void;
};

/**
 * A native select, which works best with keyboards, screen readers and phones.
 */
export function NativeSelect(props: NativeSelectProps) {
  const { className, label, value, options, onChange } = props;
  const id = useId();
  const classes = useFieldStyles();
  return (
    <TextField
      id={id}
      className={className}
      select
      variant="outlined"
      size="small"
      label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true, classes: { root: classes.label } }}
    >
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </TextField>
  );
}
