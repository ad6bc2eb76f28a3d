// The lockfile pins versions and their hashes, never the registry that served them: `npm ci` works against any mirror.
import { expect, test } from 'vitest';
import lockfile from '../../package-lock.json' with { type: 'json' };

test('no package is bound to a registry', () => {
  const bound = Object.entries(lockfile.packages)
    .filter(([, entry]) => 'resolved' in entry && entry.resolved.includes('://'))
    .map(([path]) => path);
  expect(bound).toEqual([]);
});
