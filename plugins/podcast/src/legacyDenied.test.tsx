import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aboutMobile, openApp } from './__testUtils__/legacyApp';
import { expectNoAccess, expectNoAccessPage } from './__testUtils__/noAccess';

// A separate file, since permission decisions are cached for all tests of a
// file.
describe('in the old frontend system, those who may not see the podcast', () => {
  it('are told so on the page, which asks for nothing, and have no entry in the side bar', async () => {
    const api = openApp('/podcast/nerdout', { denied: true });
    await expectNoAccessPage();
    expect(
      screen.queryByRole('link', { name: 'Podcast' }),
    ).not.toBeInTheDocument();
    expect(api.queries).toEqual([]);
  });

  it('have no card and no link on entities, and are told so on the tab', async () => {
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
