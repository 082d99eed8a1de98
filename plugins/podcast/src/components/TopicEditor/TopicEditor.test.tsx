import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { about, makeEpisode } from '../../__testUtils__/fixtures';
import { renderPages } from '../../__testUtils__/renderPages';

const makeApi = () =>
  new FakePodcastApi({
    episodes: [
      makeEpisode('talk', { title: 'A talk', topics: [about('mobile', 0.7)] }),
    ],
    topics: [
      { id: 'mobile', title: 'Mobile', description: '', episodeCount: 1 },
      { id: 'security', title: 'Security', description: '', episodeCount: 0 },
    ],
  });

async function openEditor(api: FakePodcastApi) {
  const result = renderPages('/podcast/nerdout/episodes/talk', { api });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Edit topics' }),
  );
  const dialog = await screen.findByRole('dialog', {
    name: 'Topics of A talk',
  });
  await within(dialog).findByText('Mobile');
  await waitFor(() =>
    expect(
      within(dialog).getByRole('button', { name: 'Remove: Mobile' }),
    ).toBeEnabled(),
  );
  return { dialog: within(dialog), ...result };
}

describe('TopicEditor', () => {
  it('adds a topic with a note, shows the editor, and undoes it', async () => {
    const api = makeApi();
    const { dialog } = await openEditor(api);
    await userEvent.selectOptions(dialog.getByLabelText('Topic'), 'Security');
    await userEvent.type(
      dialog.getByLabelText('Note (optional)'),
      'from 12:00',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));

    const undo = await dialog.findByRole('button', { name: 'Undo: Security' });
    expect(api.corrections).toMatchObject([
      {
        episodeId: 'talk',
        topicId: 'security',
        action: 'add',
        note: 'from 12:00',
      },
    ]);
    expect(dialog.getByText(/“from 12:00”/)).toBeInTheDocument();
    expect(dialog.getByRole('link', { name: 'ada' })).toHaveAttribute(
      'href',
      '/catalog/default/user/ada',
    );

    await userEvent.click(undo);
    await waitFor(() =>
      expect(
        dialog.queryByRole('button', { name: 'Undo: Security' }),
      ).not.toBeInTheDocument(),
    );
    expect(api.corrections).toEqual([]);
  });

  it('removes a topic from the page', async () => {
    const api = makeApi();
    const { dialog } = await openEditor(api);
    const remove = () => dialog.getByRole('button', { name: 'Remove: Mobile' });
    await userEvent.click(remove());
    await userEvent.type(
      dialog.getAllByLabelText('Note (optional)')[0],
      'a joke',
    );
    await userEvent.click(remove());
    expect(await dialog.findByText('Removed manually')).toBeInTheDocument();
    expect(api.corrections).toMatchObject([
      { topicId: 'mobile', action: 'remove', note: 'a joke' },
    ]);
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() =>
      expect(
        screen.queryByRole('link', { name: 'Mobile' }),
      ).not.toBeInTheDocument(),
    );
  });

  it('shows why a change failed, and keeps the input', async () => {
    const api = makeApi();
    const { dialog } = await openEditor(api);
    await userEvent.selectOptions(dialog.getByLabelText('Topic'), 'Security');
    api.failure = new Error('not allowed');
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('not allowed');
    expect(dialog.getByLabelText('Topic')).toHaveValue('security');
  });
});

describe('CorrectionsPage', () => {
  it('lists the corrections of a show, and undoes one', async () => {
    const api = makeApi();
    await api.correctTopic('talk', 'mobile', { action: 'remove', note: 'no' });
    renderPages('/podcast/nerdout', { api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Topic corrections' }),
    );
    const list = await screen.findByRole('list', { name: 'Topic corrections' });
    expect(
      await within(list).findByRole('link', { name: 'A talk' }),
    ).toHaveAttribute('href', '/podcast/nerdout/episodes/talk');
    expect(within(list).getByText(/Removed/)).toBeInTheDocument();
    expect(within(list).getByText(/“no”/)).toBeInTheDocument();
    await userEvent.click(within(list).getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('No corrections yet')).toBeInTheDocument();
    expect(api.corrections).toEqual([]);
    // The history stays.
    expect(screen.getByRole('list', { name: 'History' })).toBeInTheDocument();
  });
});
