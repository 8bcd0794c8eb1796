import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, withServer } from './support/server';

const atlas = join('geo', 'atlases', 'isis-khorasan');

/** A copy of our atlas with one text of one file replaced. */
async function alteredAtlas(file: string, from: string, to: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'oxus-atlas-'));
  await cp(atlas, folder, { recursive: true });
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replace(from, to));
  return folder;
}

test('another atlas folder shows its own content, on the page and in the API', async ({ page }) => {
  const folder = await alteredAtlas(
    'events.csv',
    'Attack on Crocus City Hall',
    'Attack on the hall',
  );
  try {
    await withServer({ OXUS_ATLAS: folder }, async (origin) => {
      await page.goto(`${origin}/?select=attacks/crocus-2024`);
      await expect(page.getByRole('heading', { name: 'Attack on the hall' })).toBeVisible();
      const item = await page.request.get(`${origin}/api/collections/attacks/items/crocus-2024`);
      expect((await item.json()).properties.name).toBe('Attack on the hall');
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('an atlas with an error does not start: one sentence a problem, and a code that is not zero', async () => {
  const folder = await alteredAtlas('events.csv', '2024-03-22,', '22.3.2024,');
  try {
    const { code, output } = await run(['scripts/start.mjs'], folder);
    expect(code).not.toBe(0);
    expect(output).toMatch(/events\.csv row \d+ .*field "start": got "22\.3\.2024"/);
    expect(output).not.toContain('    at ');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function run(args: string[], folder: string) {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, OXUS_ATLAS: folder, PORT: String(port) },
  });
  let output = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  child.stderr.on('data', (part) => {
    output += part;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}
