import type { Page } from '@playwright/test';

/** The search box of `/search/`, and the results below it. */
export const box = (page: Page) => page.getByRole('searchbox', { name: 'Search guides and templates' });
export const status = (page: Page) => page.locator('site-search').getByRole('status');
export const found = (page: Page) => page.locator('.found > li');
export const firstLink = (page: Page) => page.locator('.found a').first();
export const allGuides = (page: Page) => page.locator('.all-guides');
