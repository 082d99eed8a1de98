import { screen, waitFor } from '@testing-library/react';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { renderInApp } from '../../__testUtils__/renderPages';
import { RefreshButton } from './RefreshButton';

// In a file of its own, since what the permission framework answers is kept for all tests of a file.
describe('RefreshButton', () => {
  it('is not there for those who may not refresh', async () => {
    const { authorize } = renderInApp(
      <>
        <p>page</p>
        <RefreshButton showId="nerdout" onRefreshed={() => {}} />
      </>,
      { api: new FakePodcastApi(), mayRefresh: false },
    );
    await screen.findByText('page');
    await waitFor(() => expect(authorize).toHaveBeenCalled());
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
