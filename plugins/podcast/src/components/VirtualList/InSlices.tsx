import { useEffect, useState, type ReactNode } from 'react';
import { enqueue } from './renderQueue';

type InSlicesProps = {
  /** Height in pixels that is kept free until it is rendered. */
  height: number;
  /** Without waiting, for what one sees first. */
  isAtOnce?: boolean;
  children(): ReactNode;
};

/** Renders what is expensive a little later, when it is its turn, so that the page can do something else in between. */
export function InSlices(props: InSlicesProps) {
  const { height, isAtOnce = false, children } = props;
  const [isReady, setReady] = useState(isAtOnce);
  useEffect(() => {
    if (isReady) return undefined;
    return enqueue(() => setReady(true));
  }, [isReady]);
  return isReady ? <>{children()}</> : <div data-waiting style={{ height }} />;
}
