import { screen } from '@testing-library/react';

/** Expects that the podcast's place says that the user may not see it. */
export async function expectNoAccess() {
  expect(
    await screen.findByRole('heading', {
      name: "You don't have access to podcasts",
    }),
  ).toBeInTheDocument();
  expect(
    screen.getByText("Ask your portal's administrators."),
  ).toBeInTheDocument();
}

/** Expects the same on the page of the podcast, below its header. */
export async function expectNoAccessPage() {
  await expectNoAccess();
  expect(
    screen.getByRole('heading', { level: 1, name: 'Podcast' }),
  ).toBeInTheDocument();
}
