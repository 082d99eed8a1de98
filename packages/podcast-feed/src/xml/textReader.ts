import { removeControls } from '../values/controls';
import { byte } from './bytes';
import type { XmlElement } from './element';
import type { ReadOptions } from './options';

/** Reads and cleans texts of a document, and adds them to elements within the limits. */
export class TextReader {
  private readonly hasReturns: boolean;

  constructor(
    private readonly bytes: Buffer,
    private readonly options: ReadOptions,
  ) {
    this.hasReturns = bytes.includes(byte.carriageReturn);
  }

  /** The text of a range, with the line ends of XML. */
  between(start: number, end: number): string {
    const text = this.bytes.toString('utf8', start, end);
    return this.hasReturns ? text.replace(/\r\n?/g, '\n') : text;
  }

  /** Appends to the text of an element, up to the limit. */
  append(element: XmlElement, text: string): void {
    const { limits, warn } = this.options;
    const { maxTextLength } = limits;
    if (element.text.length >= maxTextLength) {
      return;
    }
    element.text += this.clean(text, element.name);
    if (element.text.length > maxTextLength) {
      element.text = element.text.slice(0, maxTextLength);
      warn(
        'text-too-long',
        element.name,
        `Truncated the text to ${maxTextLength} characters`,
      );
    }
  }

  /** Removes control characters, if the document has any. */
  clean(text: string, field: string): string {
    const { hasControls, warn } = this.options;
    return hasControls ? removeControls(field, text, warn) : text;
  }
}
