import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aboutMobile, openApp } from './__testUtils__/legacyApp';
import { expectNoAccess, expectNoAccessPage } from './__testUtils__/noAccess';

// A separate file, since permission decisions are cached for all tests of a
// file.
describe('without permission, in the old frontend system', () => {
  it('the page says so without requests, and there is no sidebar item', async () => {
    const api = openApp('/podcast/nerdout', { denied: true });
    await expectNoAccessPage();
    expect(
      screen.queryByRole('link', { name: 'Podcast' }),
    ).not.toBeInTheDocument();
    expect(api.queries).toEqual([]);
  });

  it('entities have no card or link, and the tab says so', async () => {
    const api = openApp(aboutMobile, { denied: true });
    await userEvent.click(await screen.findByRole('tab', { name: 'Podcast' }));
    await expectNoAccess();
    await userEvent.click(screen.getByRole('tab', { name: 'Overview' }));
    expect(await screen.findByText('overview')).toBeInTheDocument();
    expect(
      screen.queryByRole('heading', { name: 'Listen' }),
    ).not.toBeInTheDocument();
    expect(screen.queryByText(/episode/)).not.toBeInTheDocument();
    expect(api.queries).toEqual([]);
  });
});
