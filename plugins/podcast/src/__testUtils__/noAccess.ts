import { screen } from '@testing-library/react';

/** Expects the message that the user has no access to podcasts. */
export async function expectNoAccess() {
  expect(
    await screen.findByRole('heading', {
      name: "You don't have access to podcasts",
    }),
  ).toBeInTheDocument();
  expect(
    screen.getByText("Ask your portal's administrator for access."),
  ).toBeInTheDocument();
}

/** Expects the same message on the podcast page, below its header. */
export async function expectNoAccessPage() {
  await expectNoAccess();
  expect(
    screen.getByRole('heading', { level: 1, name: 'Podcast' }),
  ).toBeInTheDocument();
}
