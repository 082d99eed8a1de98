import type { FeedLimits } from './limits';
import { parseBoolean } from './values/boolean';
import { removeControls } from './values/controls';
import { parseDate } from './values/date';
import { parseDuration } from './values/duration';
import { parseByteLength, parseInteger } from './values/integer';
import { isLanguage } from './values/language';
import { resolveLinks } from './values/relativeLinks';
import { htmlText, plainText } from './values/text';
import { webAddress } from './values/url';
import type { Warn } from './warnings';
import { quote } from './warnings';
import { getAttribute, getDeepText } from './xml/element';
import type { XmlElement } from './xml/element';

/** A name, an e-mail address, or both, from an element such as `author`. */
export type Contact = { name?: string; email?: string };

/** What the readers of elements share: where warnings go, and the base of relative URLs. */
export type FieldContext = {
  warn: Warn;
  limits: FeedLimits;
  /** The current time, for dates in the future. */
  now: Date;
  /** Base of relative URLs where no `xml:base` says otherwise. */
  base?: string;
  /** Whether a contact is the show itself; absent until the show has been read. */
  isOfShow?: (contact: Contact) => boolean;
};

/** Text of an element on one line, without markup. */
export function readText(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  return plainText(getDeepText(element), element.name, context.warn);
}

/** HTML of an element, whether it was escaped, in CDATA, or simply written there, with addresses that are absolute. */
export function readHtml(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  const isMarkup = element.children.length > 0 && element.source !== '';
  const { maxTextLength } = context.limits;
  const html = htmlText(
    isMarkup
      ? removeControls(
          element.name,
          withoutPrefix(
            withoutCdata(element.source.slice(0, maxTextLength)),
            element,
          ),
          context.warn,
        )
      : element.text,
    element.name,
    context.warn,
  );
  return html && resolveLinks(html, element.base ?? context.base);
}

/** XHTML may have a prefix, which in HTML would be part of the names. */
function withoutPrefix(source: string, { children }: XmlElement): string {
  const name = children.find(({ namespace }) => namespace === 'xhtml')?.name;
  const prefix = name?.includes(':') ? name.split(':', 1)[0] : undefined;
  return prefix
    ? source.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</')
    : source;
}

function withoutCdata(source: string): string {
  return source.split('<![CDATA[').join('').split(']]>').join('');
}

/** The address in the text of an element. */
export function readUrl(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  return urlFrom(element, context, element.text);
}

/** An address that an element has somewhere else than in its text. */
export function urlFrom(
  element: XmlElement,
  context: FieldContext,
  value: string | undefined,
): string | undefined {
  return value === undefined
    ? undefined
    : webAddress(
        value,
        element.base ?? context.base,
        element.name,
        context.warn,
      );
}

/** The URL of an image, with a warning if it is missing. */
export function pictureFrom(
  element: XmlElement,
  context: FieldContext,
  value: string,
): string | undefined {
  if (value.trim() === '') {
    context.warn(
      'bad-image',
      element.name,
      `Ignored <${element.name}>: it has no URL`,
    );
    return undefined;
  }
  return urlFrom(element, context, value);
}

/** A language tag as written, with a warning if it is invalid. */
export function languageFrom(
  element: XmlElement,
  context: FieldContext,
  value: string | undefined,
): string | undefined {
  if (value !== undefined && !isLanguage(value)) {
    context.warn(
      'bad-language',
      element.name,
      `${quote(value)} is not a valid language tag`,
    );
  }
  return value;
}

export function readDate(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  return dateFrom(element, context, element.text);
}

export function dateFrom(
  element: XmlElement,
  context: FieldContext,
  value: string | undefined,
): string | undefined {
  if (value === undefined) {
    return undefined;
  }
  const { iso, problem } = parseDate(value);
  if (problem) {
    context.warn(
      'bad-date',
      element.name,
      iso
        ? `${quote(value)} has ${problem}; read as ${iso}`
        : `Invalid date ${quote(value)}: ${problem}`,
    );
  }
  return iso;
}

export function readDuration(
  element: XmlElement,
  context: FieldContext,
): number | undefined {
  const value = element.text;
  const { seconds, problem } = parseDuration(value);
  if (problem) {
    context.warn(
      'bad-duration',
      element.name,
      seconds === undefined
        ? `${quote(value)} is not a valid duration`
        : `Read ${quote(value)} as ${seconds} seconds`,
    );
  }
  return seconds;
}

export function readInteger(
  element: XmlElement,
  context: FieldContext,
): number | undefined {
  return integerFrom(element, context, element.text);
}

export function integerFrom(
  element: XmlElement,
  context: FieldContext,
  value: string | undefined,
): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  const parsed = parseInteger(value);
  if (parsed.problem) {
    context.warn(
      'bad-number',
      element.name,
      parsed.value === undefined
        ? `${quote(value)} is not a valid number`
        : `Read ${quote(value)} as ${parsed.value}`,
    );
  }
  return parsed.value;
}

export function readByteLength(
  element: XmlElement,
  context: FieldContext,
  value: string | undefined,
): number | undefined {
  const parsed = parseByteLength(value ?? '');
  if (parsed.problem) {
    context.warn(
      'bad-length',
      element.name,
      `${quote(value ?? '')} is not a valid number of bytes`,
    );
  }
  return parsed.value;
}

export function readBoolean(
  element: XmlElement,
  context: FieldContext,
  value: string = element.text,
): boolean | undefined {
  const parsed = parseBoolean(value);
  if (parsed === undefined) {
    context.warn(
      'bad-boolean',
      element.name,
      `${quote(value)} is neither yes nor no`,
    );
  }
  return parsed;
}

/** One of the words in lower case that a field may have. */
export function readWord<const W extends string>(
  element: XmlElement,
  context: FieldContext,
  words: readonly W[],
  value: string = element.text,
): W | undefined {
  const found = value.trim().toLowerCase();
  const word = words.find(candidate => candidate === found);
  if (word === undefined && found !== '') {
    context.warn(
      'bad-word',
      element.name,
      `${quote(found)} is not one of ${words.join(', ')}`,
    );
  }
  return word;
}

/** An attribute on one line; undefined where it is missing or blank. */
export function attributeText(
  element: XmlElement,
  context: FieldContext,
  local: string,
): string | undefined {
  const value = getAttribute(element, local);
  return value === undefined
    ? undefined
    : plainText(value, element.name, context.warn);
}
