import { NotAllowedError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { LoadError } from './LoadError';

const show = (error: Error) =>
  renderInTestApp(
    <LoadError
      title="The show could not be loaded"
      error={error}
      onRetry={jest.fn()}
    />,
  );

describe('LoadError', () => {
  it.each([
    ['an error', new NotAllowedError('Unauthorized')],
    [
      'the answer of the backend',
      Object.assign(new Error('Request failed with 403 Forbidden'), {
        cause: new NotAllowedError('Unauthorized'),
      }),
    ],
  ])(
    'says that access is denied, without a retry button, for %s',
    async (_, error) => {
      show(error);
      expect(
        await screen.findByRole('heading', {
          name: "You don't have access to podcasts",
        }),
      ).toBeInTheDocument();
      expect(screen.queryByText(/403/)).not.toBeInTheDocument();
      expect(screen.queryByRole('button')).not.toBeInTheDocument();
    },
  );

  it('keeps its title for content that only editors may see', async () => {
    renderInTestApp(
      <LoadError
        forEditors
        title="The refresh history could not be loaded"
        error={new NotAllowedError('Unauthorized')}
        onRetry={jest.fn()}
      />,
    );
    expect(
      await screen.findByRole('heading', {
        name: 'The refresh history could not be loaded',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('has a retry button for all other errors', async () => {
    show(new Error('it is down'));
    expect(
      await screen.findByText(
        'Error: The show could not be loaded: it is down',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
