import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { renderWithPlayer } from '../../__testUtils__/renderWithPlayer';
import { TopicChips } from './TopicChips';

const topics = [{ topicId: 'fleet' }, { topicId: 'ml' }, { topicId: 'data' }];
const titles = { fleet: 'Fleet Management', ml: 'Machine Learning' };

describe('TopicChips', () => {
  it('links each topic to its page', async () => {
    await renderWithPlayer(<TopicChips topics={topics} titles={titles} />);
    expect(screen.getByRole('list', { name: 'Topics' })).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Fleet Management' }),
    ).toHaveAttribute('href', '/podcast/topics/fleet');
    expect(screen.getByRole('link', { name: 'data' })).toBeInTheDocument();
  });

  it('shows the number of hidden topics', async () => {
    await renderWithPlayer(
      <TopicChips topics={topics} titles={titles} max={1} />,
    );
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getByText('2 more')).toBeInTheDocument();
  });

  it('shows topics without links where the pages are not mounted', async () => {
    await renderInTestApp(<TopicChips topics={topics} titles={titles} />);
    expect(screen.getByText('Fleet Management')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('renders nothing without topics', async () => {
    await renderWithPlayer(<TopicChips topics={[]} />);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });
});
