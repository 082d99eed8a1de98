import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { ReactElement, ReactNode } from 'react';
import { Loaded } from '../../hooks/useLoaded';
import { DocumentTitle } from '../DocumentTitle';
import { isNotFound, LoadError } from '../LoadError';

type Crumb = {
  label: string;
  /** Empty where the page has no address. */
  href?: string;
};

type PageFrameProps<T> = {
  loaded: Pick<Loaded<T>, 'value' | 'error' | 'retry'>;
  /** Shown until there is a value. */
  loading: ReactElement;
  /** Says what failed, above the reason. */
  errorTitle: string;
  /** Shown where the backend knows no such thing; otherwise that is an error as any other. */
  notFound?: ReactElement;
  /** Whether the page needs another permission than to see the podcast. */
  forEditors?: boolean;
  children(value: T): ReactNode;
};

/** A page that shows what was loaded: while it loads, when it is there, when it does not exist, and when loading failed. */
export function PageFrame<T>(props: PageFrameProps<T>) {
  const { loaded, loading, errorTitle, notFound, forEditors, children } = props;
  const { value, error, retry } = loaded;
  if (value !== undefined) return <>{children(value)}</>;
  if (!error) return loading;
  if (notFound && isNotFound(error)) return notFound;
  return (
    <LoadError
      title={errorTitle}
      error={error}
      onRetry={retry}
      forEditors={forEditors}
    />
  );
}

type PageTitleProps = {
  /** The way to the page, the page itself last. */
  crumbs: Crumb[];
  /** The title in the browser's tab; the label of the page when left out. */
  title?: string;
  children: ReactNode;
};

/** Names a page in the breadcrumbs of the app and in the browser's tab. */
export function PageTitle(props: PageTitleProps) {
  const { crumbs, children } = props;
  const { title = crumbs[crumbs.length - 1].label } = props;
  return crumbs.reduceRight(
    (page, { label, href = '' }) => (
      <BreadcrumbEntry entry={{ label, href }}>{page}</BreadcrumbEntry>
    ),
    <>
      <DocumentTitle title={title} />
      {children}
    </>,
  );
}
