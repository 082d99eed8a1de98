import { screen, waitFor } from '@testing-library/react';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { makeShow } from '../../__testUtils__/fixtures';
import { renderInApp } from '../../__testUtils__/renderPages';
import { ShowAdminButton } from './ShowAdminButton';

// In a file of its own, since what the permission framework answers is kept for all tests of a file.
describe('the feed of a show, for others', () => {
  it('is not there', async () => {
    const { authorize } = renderInApp(
      <>
        <p>page</p>
        <ShowAdminButton show={makeShow()} onRefreshed={() => {}} />
      </>,
      { api: new FakePodcastApi(), mayRefresh: false },
    );
    await screen.findByText('page');
    await waitFor(() => expect(authorize).toHaveBeenCalled());
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
