import { useEffect, useState, ReactNode } from 'react';
import { enqueue } from './renderQueue';

export type InSlicesProps = {
  /** Height in pixels that is kept free until it is rendered. */
  height: number;
  /** Without waiting, for what one sees first or acts on. */
  isAtOnce?: boolean;
  children(): ReactNode;
};

/** Renders what is expensive a little later, when it is its turn, so that the page can do something else in between. */
export function InSlices(props: InSlicesProps) {
  const { height, isAtOnce = false, children } = props;
  const [isReady, setReady] = useState(isAtOnce);
  const waits = !isReady && !isAtOnce;
  useEffect(() => {
    if (isReady) return undefined;
    if (!waits) {
      setReady(true);
      return undefined;
    }
    return enqueue(() => setReady(true));
  }, [isReady, waits]);
  return waits ? <div data-waiting style={{ height }} /> : <>{children()}</>;
}
