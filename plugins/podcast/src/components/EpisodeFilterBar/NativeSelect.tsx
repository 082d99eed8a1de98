import TextField from '@material-ui/core/TextField';
import { useId } from 'react';

type NativeSelectProps = {
  label: string;
  value: string;
  options: { value: string; text: string }[];
  onChange(value: string): void;
};

/** A list of choices that the browser draws, which serves keyboards, screen readers and phones best. */
export function NativeSelect(props: NativeSelectProps) {
  const { label, value, options, onChange } = props;
  const id = useId();
  return (
    <TextField
      id={id}
      select
      fullWidth
      variant="outlined"
      size="small"
      label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </TextField>
  );
}
