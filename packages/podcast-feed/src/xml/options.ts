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
  /** The text holds control characters, which are to be taken out. */
  hasControls: boolean;
  /** The text starts with the root element of the document, rather than being a part of it. */
  isDocument?: boolean;
};

export type ParsedMarkup = {
  /** A nameless element that holds what stands at the top. */
  root: XmlElement;
  /** The declarations that the outermost element makes, for parts of the document that are read on their own. */
  scope: NamespaceScope;
};
