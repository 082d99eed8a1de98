import { render, screen } from '@testing-library/react';
import { withLogCollector } from '@backstage/test-utils';
import { PlayerBarBoundary } from './PlayerBarBoundary';

function Broken(): never {
  throw new Error('no such chunk');
}

describe('PlayerBarBoundary', () => {
  it('hides broken content, reports the error and leaves the rest', async () => {
    const onError = jest.fn();
    await withLogCollector(async () => {
      render(
        <>
          <PlayerBarBoundary onError={onError}>
            <p>bar</p>
            <Broken />
          </PlayerBarBoundary>
          <p>portal</p>
        </>,
      );
    });
    expect(screen.getByText('portal')).toBeInTheDocument();
    expect(screen.queryByText('bar')).not.toBeInTheDocument();
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ message: 'no such chunk' }),
    );
  });
});
