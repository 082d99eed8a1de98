import { maskAddresses } from '../text/addresses';
import { readTextLines } from './htmlToLines';
import { countVisible } from './LineCollector';

/** A line of show notes as a reader sees it. */
export type NoteLine = {
  /** Without tags, and with a mark in place of each web address. */
  text: string;
  /** Index of its paragraph, list item or the like, from 0. */
  paragraph: number;
  /** `link`: nearly all of the line is a link or an address. `heading`: the line introduces the links that follow. */
  kind: 'text' | 'heading' | 'link';
};

/** A line is a link if at least this share of its characters is. */
const LINK_SHARE = 0.6;

const INTRODUCES_LINKS =
  /^\s*(?:learn more|read more|find out more|more (?:about|on|episodes)|listen to more|further reading|related (?:episodes|links)|links?\b|resources|mentioned in)/i;

/** Converts sanitized HTML to lines, and finds out which of them are links or introduce links. */
export function readNoteLines(notes: string): NoteLine[] {
  const lines = readTextLines(notes).map(
    ({ text: original, paragraph, linkedCharacters }): NoteLine => {
      const text = maskAddresses(original);
      const length = countVisible(original);
      const linked = Math.max(linkedCharacters, length - countVisible(text));
      const kind = linked >= length * LINK_SHARE ? 'link' : 'text';
      return { text, paragraph, kind };
    },
  );
  return lines.map((line, index) => {
    const introducesLinks =
      INTRODUCES_LINKS.test(line.text) ||
      (lines[index + 1]?.kind === 'link' && /:\s*$/.test(line.text));
    return line.kind === 'text' && introducesLinks
      ? { ...line, kind: 'heading' }
      : line;
  });
}
