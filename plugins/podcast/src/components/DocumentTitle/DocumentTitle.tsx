import { Helmet } from 'react-helmet';

/** The name of a page, for the browser's tab and history. What stands around it comes from the page's frame. */
export function DocumentTitle({ title }: { title: string }) {
  return <Helmet title={title} />;
}
