import type { Page } from '@playwright/test';
import { expect, settled, signIn, test } from './support';

const titles = (page: Page) =>
  page
    .getByRole('list', { name: /^Episodes/ })
    .getByRole('listitem')
    .getByRole('link', { name: /^(\d\d|Special|Bonus|Trailer|00)/ });

const podcastTab = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'Podcast' });

test('Fleet Management has its episodes, best match first, with reasons', async ({
  page,
}) => {
  await signIn(page, '/catalog/default/system/fleet-management');
  await expect(titles(page)).toHaveText([
    /Fleet First/,
    /Declarative Infra and Beyond/,
  ]);
  await expect(page.getByText(/about Fleet Management/).first()).toBeVisible();
});

test('experimentation has the two episodes about ABBA and no others', async ({
  page,
}) => {
  await signIn(page, '/catalog/default/domain/experimentation');
  await expect(titles(page)).toHaveCount(2);
  await expect(titles(page).filter({ hasText: 'ABBA' })).toHaveCount(2);
});

test('Backstage only has episodes about Backstage', async ({ page }) => {
  await signIn(page, '/catalog/default/system/backstage/podcast');
  for (const title of [
    'What is Backstage?',
    'Open Issues',
    'Community Builders',
    'Backstage in the Wild',
    'Wizards, Portals, and Spotify for Backstage',
  ]) {
    await expect(titles(page).filter({ hasText: title }).first()).toBeVisible();
  }
  const found = (await titles(page).allTextContents()).join('\n');
  for (const title of ['ABBA', 'Fleet First', 'Advent of Code', 'Voyager']) {
    expect(found).not.toContain(title);
  }
});

test('entities without topics, and those that opted out, show nothing', async ({
  page,
}) => {
  await signIn(page, '/catalog/default/system/fleet-management');
  // Positive control: an entity with episodes has the list.
  await expect(page.getByRole('list', { name: /^Episodes/ })).toBeVisible();
  await expect(podcastTab(page)).toBeVisible();
  for (const path of [
    '/catalog/default/component/backstage-passes',
    '/catalog/default/group/fleet-crew',
  ]) {
    await page.goto(path);
    await expect(
      page.getByRole('navigation', { name: 'Content navigation' }),
    ).toBeVisible();
    // Wait for the catalog's cards.
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    await settled(page);
    await expect(page.getByRole('list', { name: /^Episodes/ })).toHaveCount(0);
    await expect(podcastTab(page)).toHaveCount(0);
  }
});
