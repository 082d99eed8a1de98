import { Helmet } from 'react-helmet';

/** Sets the title in the browser tab. The app adds its own name. */
export function DocumentTitle({ title }: { title: string }) {
  return <Helmet title={title} />;
}
