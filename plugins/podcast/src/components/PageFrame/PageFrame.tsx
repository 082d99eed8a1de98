import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { ReactElement, ReactNode } from 'react';
import { Loaded } from '../../hooks/useLoaded';
import { DocumentTitle } from '../DocumentTitle';
import { isNotFound, LoadError } from '../LoadError';

type Crumb = {
  label: string;
  /** Absent if the page has no route. */
  href?: string;
};

type PageFrameProps<T> = {
  loaded: Pick<Loaded<T>, 'value' | 'error' | 'retry'>;
  /** Shown while loading. */
  loading: ReactElement;
  /** Title of the error, shown with its reason. */
  errorTitle: string;
  /**
   * Shown if the backend does not find it. Without it, that is an error like
   * any other.
   */
  notFound?: ReactElement;
  /** Whether the page needs more than the permission to see the podcast. */
  forEditors?: boolean;
  children(value: T): ReactNode;
};

/** The frame of a page: loading, loaded, not found or failed. */
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
  /** Breadcrumbs to the page; the page itself is last. */
  crumbs: Crumb[];
  /** Title in the browser tab; the page's label by default. */
  title?: string;
  children: ReactNode;
};

/** Sets a page's breadcrumbs and its title in the browser tab. */
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
