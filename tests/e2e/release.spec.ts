import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../scripts/fileList.js';
import { buildCopy, differences } from '../../scripts/release/builds.js';
import { expect, test } from './support/fixtures';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the same files built in another folder, time zone and language give the same bytes', async ({ app }) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'lowlamp-built-again-'));
  const copy = join(folder, 'some/other/place');
  const ours = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const path of ours.trimEnd().split('\n').filter((each) => !each.startsWith('tests/'))) {
    await cp(join(root, path), join(copy, path));
  }
  const built = await buildCopy(copy, join(root, 'node_modules'), { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8' });
  expect(filesBelow(built).length).toBeGreaterThan(50);
  expect(differences(app.folder, built)).toEqual([]);
  await rm(folder, { recursive: true });
});
