import { expect, signIn, test } from './support';

test('the podcast page lists all episodes of the sample, newest first', async ({
  page,
}) => {
  await signIn(page, '/podcast');
  await expect(page).toHaveURL(/\/podcast\/nerdout$/);
  await expect(page.getByText('This is a bundled copy')).toBeVisible();
  await expect(page.getByText(/could not be read yet/)).toBeVisible();

  const episodes = page.getByRole('list', { name: 'Episodes' });
  await expect(page.getByText('30 episodes')).toBeVisible();
  await expect(
    episodes.getByRole('listitem').first().getByRole('heading'),
  ).toHaveText(
    'Special: Join us for Wizards, Portals, and Spotify for Backstage',
  );

  // Only visible rows are rendered, so the oldest one appears on scroll.
  const oldest = episodes.getByRole('link', {
    name: /Introducing NerdOut@Spotify/,
  });
  await expect(async () => {
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 2000);
    await expect(oldest).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('search, filters and sort order are in the URL', async ({ page }) => {
  await signIn(page, '/podcast/nerdout');
  await page.getByRole('searchbox', { name: 'Search episodes' }).fill('fleet');
  const titles = page
    .getByRole('list', { name: 'Episodes' })
    .getByRole('heading', { level: 3 });
  await expect(titles.first()).toContainText('Fleet First');
  await expect(page).toHaveURL(/[?&]q=fleet/);

  await page.getByRole('searchbox', { name: 'Search episodes' }).fill('');
  await page.getByRole('button', { name: /^Experimentation/ }).click();
  await expect(titles).toHaveCount(2);
  await expect(page).toHaveURL(/topic=experimentation/);

  // The URL can be shared.
  await page.goto('/podcast/nerdout?type=trailer');
  await expect(titles).toHaveText([/Introducing NerdOut@Spotify/]);

  await page.goto('/podcast/nerdout?sort=oldest');
  await expect(titles.first()).toContainText('Introducing NerdOut@Spotify');
});

test('a search without matches can be cleared', async ({ page }) => {
  await signIn(page, '/podcast/nerdout?q=xylophone');
  const clear = page.getByRole('button', { name: /clear/i }).last();
  await clear.click();
  await expect(page.getByText('30 episodes')).toBeVisible();
});

test("an episode page shows the episode's details", async ({ page }) => {
  await signIn(page, '/podcast/nerdout?q=rise');
  await page.getByRole('link', { name: /The Rise and Fall of ABBA/ }).click();
  await expect(page).toHaveURL(/\/podcast\/nerdout\/episodes\/\w+$/);
  await expect(
    page.getByRole('heading', { name: /The Rise and Fall of ABBA/, level: 2 }),
  ).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'People' }).getByText('Mark Grey'),
  ).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: 'In your catalog' })
      .getByRole('link', { name: 'Experimentation' }),
  ).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Show notes' }).getByRole('link').first(),
  ).toHaveAttribute('rel', /noopener/);
});

test('the portal’s search finds episodes', async ({ page }) => {
  await signIn(page);
  await expect(async () => {
    // The search index is built in the background.
    await page.goto('/search?query=pedalboard');
    await expect(
      page.getByRole('link', { name: /Bits of Math at Scale/ }),
    ).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 50_000 });
});
