import { beforeAll, describe, expect, test } from 'vitest';
import { emptyView, type ViewState } from '@/components/state/viewState';
import { defaultAtlasDirectory } from '@/geo/atlas/open';
import { readAtlas } from '@/geo/atlas/read';
import type { Findable } from '@/geo/find/findable';
import { findablesOf } from '@/geo/find/findables';
import { type Finder, makeFinder } from '@/geo/find/finder';
import { type AnyCommand, commandsFor } from './commands';
import { type Asked, fewRows, sectionsFor } from './sections';

let finder: Finder;
let byId: Map<string, Findable>;
let commands: AnyCommand[];
let view: ViewState;
let pressed: string[];

beforeAll(async () => {
  const findables = findablesOf(await readAtlas(defaultAtlasDirectory()));
  finder = makeFinder(findables);
  byId = new Map(findables.map((findable) => [findable.id, findable]));
  view = emptyView;
  pressed = [];
  commands = commandsFor({
    view,
    choices: {
      layers: [{ id: 'attacks', on: true }],
      indicators: [],
      measures: [],
      references: [],
      facets: [],
      chapters: [],
      items: new Set(),
    },
    on: ['attacks'],
    setView: (next) => {
      view = next;
    },
    setTheme: () => undefined,
    answered: [{ id: 'table', keys: ['t'], title: 'Switch to the table', group: 'Look' }],
    runKey: (id) => pressed.push(id) > 0,
  });
});

const asked = (query: string, more: Partial<Asked> = {}) =>
  sectionsFor({ query, commands, finder, within: null, whole: null, byId, ...more });
const run = (id: string) => {
  const command = commands.find((candidate) => candidate.id === id);
  if (!command || !('run' in command)) throw new Error(`no command ${id}`);
  command.run();
};

describe('sections', () => {
  test('before anything is asked, all commands', () => {
    const [section, ...others] = asked('');
    expect(others).toEqual([]);
    expect(section?.rows).toHaveLength(commands.length);
  });

  test('list a few of a kind, say how many there are, and offer them all', () => {
    const claims = asked('Tajikistan').find(({ id }) => id === 'claim');
    expect(claims?.count).toBeGreaterThan(fewRows);
    expect(claims?.rows).toHaveLength(fewRows + 1);
    expect(claims?.rows.at(-1)?.does).toEqual({ what: 'more', kind: 'claim' });
    const whole = asked('Tajikistan', { whole: 'claim' }).find(({ id }) => id === 'claim');
    expect(whole?.rows).toHaveLength(whole?.count ?? 0);
  });

  test('a spelling that was found stands below the name, marked', () => {
    const [row] = asked('Душ')[0]?.rows ?? [];
    expect(row?.text).toMatch(/^Dushanbe, Душанбе/);
    expect(row?.detail?.find(({ marked }) => marked)?.text).toBe('Душ');
  });

  test('the beginning of a command brings it to the top, a word of it to the end', () => {
    expect(asked('print')[0]?.id).toBe('commands');
    expect(asked('attacks').at(-1)?.id).toBe('commands');
  });

  test('have what was meant when nothing is found, else nothing', () => {
    expect(asked('kazahkstna').map(({ id }) => id)).toEqual(['meant']);
    expect(asked('qqqqwwww')).toEqual([]);
  });

  test('have the commands alone while what can be found is not there', () => {
    expect(asked('print', { finder: undefined }).map(({ id }) => id)).toEqual(['commands']);
    expect(asked('Dushanbe', { finder: undefined })).toEqual([]);
  });

  test('within an organisation, its claims, and what it claimed on the map', () => {
    const within = byId.get('organisations/riyadus-salikhin') ?? null;
    const sections = asked('', { within });
    expect(sections.map(({ id }) => id)).toEqual(['claimed', 'claims']);
    expect(sections[0]?.rows[0]?.does).toMatchObject({ what: 'claimed', value: within?.claimed });
    for (const { does } of sections[1]?.rows ?? []) {
      expect(within?.claims).toContain(does.what === 'find' ? does.findable.address : undefined);
    }
    expect(asked('Dushanbe', { within })).toEqual([]);
  });
});

describe('commands', () => {
  test('do what keys do', () => {
    run('key:table');
    expect(pressed).toEqual(['table']);
  });

  test('switch layers and choose figures', () => {
    run('layer:attacks');
    expect(view.layers).toEqual([]);
    run('figures:highest');
    expect(view.figures).toBe('highest');
  });

  test('have ids of their own', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  });
});
