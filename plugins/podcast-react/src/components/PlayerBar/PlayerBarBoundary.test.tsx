import { render, screen } from '@testing-library/react';
import { withLogCollector } from '@backstage/test-utils';
import { PlayerBarBoundary } from './PlayerBarBoundary';

function Broken(): never {
  throw new Error('no such chunk');
}

describe('PlayerBarBoundary', () => {
  it('hides what is broken, tells of it, and leaves the rest', async () => {
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
