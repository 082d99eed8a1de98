import { alpha, type Theme } from '@material-ui/core/styles';

/**
 * For text of less weight. The theme's secondary colour has too little contrast on the background of a page, where
 * these components stand as often as on cards.
 */
export function mutedText(theme: Theme): string {
  return alpha(theme.palette.text.primary, 0.7);
}
