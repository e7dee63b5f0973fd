// Opens a page in Chromium, and prints what was seen, as JSON: node look.mjs FILE
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const url = `file://${process.argv[2]}`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath: process.argv[3], args: ['--no-sandbox', '--disable-gpu'] });
const looks = [];
for (const [name, width, colorScheme] of [
  ['desktop', 1400, 'light'],
  ['phone', 390, 'light'],
  ['dark', 1400, 'dark'],
]) {
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ viewport, colorScheme });
  const page = await context.newPage();
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('dialog', (dialog) => said.push(dialog.message()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  const { title, scrollWidth, scripts } = await page.evaluate(() => ({
    title: document.title,
    scrollWidth: document.documentElement.scrollWidth,
    scripts: document.scripts.length,
  }));
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement.className);
  const items = page.locator('[data-item]:visible');
  const before = await items.count();
  await page.fill('#words', 'Penicillin');
  const during = await items.count();
  const found = await page.textContent('#found');
  await page.fill('#words', '');
  const after = await items.count();
  const pdf = name === 'desktop' ? (await page.pdf({ format: 'Letter' })).toString('latin1') : '';
  const pages = Number(/\/Count (\d+)/.exec(pdf)?.[1] ?? 0);
  await context.close();

  // axe is a script that the page does not allow.
  const open = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
  const looked = await open.newPage();
  await looked.goto(url);
  await looked.evaluate(axe);
  // With all that can be opened.
  await looked.evaluate(() => document.querySelectorAll('details').forEach((it) => { it.open = true; }));
  const result = await looked.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  const violations = result.violations.map((it) => `${it.id}: ${it.nodes[0].html} ${it.nodes[0].failureSummary}`);
  await open.close();
  looks.push({ name, width, title, scrollWidth, scripts, focused, before, during, after, found, pages, said, asked, violations });
}
await browser.close();
console.log(JSON.stringify(looks));
