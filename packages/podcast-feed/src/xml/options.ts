import type { FeedLimits } from '../limits';
import type { Warn } from '../warnings';
import type { XmlElement } from './element';
import type { NamespaceScope } from './scope';

export type ReadOptions = {
  scope: NamespaceScope;
  limits: Pick<
    FeedLimits,
    'maxDepth' | 'maxElements' | 'maxAttributes' | 'maxTextLength'
  >;
  warn: Warn;
  base?: string;
  /** Whether the text contains control characters, which are removed. */
  hasControls: boolean;
  /** Whether the text starts with the root element of the document. */
  isDocument?: boolean;
};

export type ParsedMarkup = {
  /** A nameless element that contains the outermost elements. */
  root: XmlElement;
  /** The declarations of the outermost element, for parts of the document that are read separately. */
  scope: NamespaceScope;
};
