import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { FeedState as FeedStateModel } from '@nerdout/backstage-plugin-podcast-common';
import { render, screen } from '@testing-library/react';
import { FeedState } from './FeedState';
import { formatAge } from './formatAge';

const hoursAgo = (hours: number) =>
  new Date(Date.now() - hours * 3_600_000).toISOString();

function show(changes: Partial<FeedStateModel>) {
  const feed: FeedStateModel = {
    url: 'https://feeds.example.com/nerdout.xml',
    servedFrom: 'feed',
    failures: 0,
    warningCount: 0,
    ...changes,
  };
  render(
    <TestApiProvider apis={[mockApis.translation(), mockApis.error()]}>
      <FeedState feed={feed} action={<button>refresh</button>} />
    </TestApiProvider>,
  );
}

const failed = {
  failures: 1,
  lastError: { message: 'no such host', at: hoursAgo(1) },
};

describe('FeedState', () => {
  it('shows the age of an up-to-date copy', () => {
    show({ lastSuccessAt: hoursAgo(3) });
    expect(
      screen.getByText('Up to date. Last refreshed 3 hours ago.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'refresh' })).toBeInTheDocument();
  });

  it('says why the bundled copy is shown', () => {
    show({ servedFrom: 'fallback', ...failed });
    expect(screen.getByRole('status')).toHaveTextContent(
      'This is a bundled copyThe feed at feeds.example.com could not be read yet: no such host',
    );
  });

  it('says that the feed has not been read yet', () => {
    show({ servedFrom: 'fallback' });
    expect(screen.getByRole('status')).toHaveTextContent(
      'The feed at feeds.example.com has not been read yet.',
    );
  });

  it('shows the age of a stale copy, and the reason', () => {
    show({ lastSuccessAt: hoursAgo(48), ...failed });
    expect(screen.getByRole('status')).toHaveTextContent(
      'Last refreshed 2 days agoSince then, the feed at feeds.example.com could not be read: no such host',
    );
  });

  it('says why there is nothing to show', () => {
    show({ servedFrom: 'nothing', ...failed });
    expect(screen.getByRole('status')).toHaveTextContent(
      'Nothing to show yetThe feed at feeds.example.com could not be read yet: no such host',
    );
  });
});

describe('formatAge', () => {
  it('is empty for less than a minute, and for times in the future', () => {
    expect(formatAge(hoursAgo(0))).toBe('');
    expect(formatAge(hoursAgo(-1))).toBe('');
    expect(formatAge('not a date')).toBe('');
  });
});
