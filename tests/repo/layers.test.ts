import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Which layers a layer may import; the same table stands in ARCHITECTURE.md. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'lib/core': [],
  'lib/page': ['lib/core'],
  'lib/knowledge': ['lib/core'],
  'lib/storage': ['lib/core'],
  'lib/extension': ['lib/core'],
  components: ['lib/core'],
  entrypoints: ['lib/core', 'lib/page', 'lib/knowledge', 'lib/storage', 'lib/extension', 'components'],
};

const listFiles = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => join(folder, name));

const layerOf = (path: string): string | undefined =>
  Object.keys(LAYERS).find(layer => path.startsWith(`${layer}/`));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(match =>
    relative(ROOT, join(ROOT, dirname(file), match[1] ?? '')),
  );

describe.each(Object.entries(LAYERS))('%s', (layer, allowed) => {
  it(`imports only ${allowed.join(', ') || 'itself'}`, () => {
    const wrong = listFiles(layer).flatMap(file =>
      importsOf(file)
        .map(target => ({ file, target, layer: layerOf(target) }))
        .filter(each => each.layer !== layer && !allowed.includes(each.layer ?? ''))
        .map(each => `${each.file} imports ${each.target}`),
    );
    expect(wrong).toEqual([]);
  });
});

it('only lib/extension and entrypoints speak to the browser', () => {
  const speaking = Object.keys(LAYERS)
    .filter(layer => !['lib/extension', 'entrypoints'].includes(layer))
    .flatMap(listFiles)
    .filter(file =>
      /\b(browser|chrome)\.(runtime|tabs|storage|scripting|permissions|action)\b/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
  expect(speaking).toEqual([]);
});

it('ARCHITECTURE.md has the same table', () => {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  for (const [layer, allowed] of Object.entries(LAYERS)) {
    const cells = allowed.map(each => `\`${each}\``).join(', ') || 'nothing';
    expect(text).toContain(`| \`${layer}\` | ${cells} |`);
  }
});
