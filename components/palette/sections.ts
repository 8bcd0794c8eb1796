import type { KeyDefinition } from '@/components/keys/keys';
import { type Findable, type FindableKind, kindWords } from '@/geo/find/findable';
import type { Finder, Found, FoundGroup } from '@/geo/find/finder';
import { markParts, type TextPart } from '@/geo/find/marks';
import { type AnyCommand, findCommands } from './commands';

/** A row of the palette; what choosing it does is known by its id. */
export interface Row {
  id: string;
  title: readonly TextPart[];
  /** As one text, for screen readers and for typing ahead. */
  text: string;
  detail?: readonly TextPart[];
  keys?: KeyDefinition['keys'];
  does:
    | { what: 'find'; findable: Findable }
    | { what: 'command'; command: AnyCommand }
    | { what: 'more'; kind: FindableKind }
    | { what: 'ask'; query: string }
    | { what: 'claimed'; value: string; title: string };
}

/** Rows of one kind. */
export interface Section {
  id: string;
  title: string;
  /** How many there are, of which some may not be listed. */
  count: number;
  rows: readonly Row[];
}

/** Rows of a section before the reader asks for all of them. */
export const fewRows = 5;

export interface Asked {
  query: string;
  commands: readonly AnyCommand[];
  finder: Finder | undefined;
  /** Only the claims of this one. */
  within: Findable | null;
  /** The kind of which all are listed. */
  whole: FindableKind | null;
  /** Everything that can be found, by id. */
  byId: ReadonlyMap<string, Findable>;
}

/** What the palette lists for a query. */
export function sectionsFor(asked: Asked): Section[] {
  const { query, commands, finder, within } = asked;
  if (within) return claimSections(asked, within);
  const done = commandSection(findCommands(commands, query), query);
  if (query.trim() === '') return done;
  const groups = (finder?.find(query) ?? []).map((group) => groupSection(group, asked));
  // Who writes the beginning of a command means it.
  const wanted = query.trim().toLowerCase();
  const first = done[0]?.rows[0]?.text.toLowerCase().startsWith(wanted) ?? false;
  const all = first ? [...done, ...groups] : [...groups, ...done];
  if (all.length > 0) return all;
  const meant = finder?.meant(query) ?? null;
  return meant === null ? [] : [meantSection(meant)];
}

function meantSection(meant: string): Section {
  return {
    id: 'meant',
    title: 'Did you mean',
    count: 1,
    rows: [{ id: 'meant', title: plain(meant), text: meant, does: { what: 'ask', query: meant } }],
  };
}

function commandSection(commands: readonly AnyCommand[], query: string): Section[] {
  if (commands.length === 0) return [];
  const rows = commands.map(
    (command): Row => ({
      id: command.id,
      title: plain(command.title),
      text: command.title,
      ...(command.keys && { keys: command.keys }),
      does: { what: 'command', command },
    }),
  );
  const listed = query.trim() === '' ? rows : rows.slice(0, fewRows);
  return [{ id: 'commands', title: 'Commands', count: rows.length, rows: listed }];
}

function groupSection({ kind, found }: FoundGroup, { query, whole }: Asked): Section {
  const listed = whole === kind ? found : found.slice(0, fewRows);
  const rows = listed.map((one) => foundRow(one, query));
  const { other } = kindWords[kind];
  const more = `Show all ${found.length}: ${other}`;
  return {
    id: kind,
    title: other,
    count: found.length,
    rows:
      listed.length < found.length
        ? [
            ...rows,
            { id: `more:${kind}`, title: plain(more), text: more, does: { what: 'more', kind } },
          ]
        : rows,
  };
}

function foundRow({ findable, terms }: Found, query: string): Row {
  const { id, title, detail, names = [] } = findable;
  // A spelling that was found and is not the title says why the row is there.
  const other = names.find((name) => markParts(name, terms, query).some(({ marked }) => marked));
  const isInTitle = markParts(title, terms, query).some(({ marked }) => marked);
  const below = [isInTitle ? '' : other, detail].filter(Boolean).join(' · ');
  return {
    id,
    title: markParts(title, terms, query),
    text: [title, below].filter(Boolean).join(', '),
    ...(below && { detail: markParts(below, terms, query) }),
    does: { what: 'find', findable },
  };
}

/** The claims that an organisation or a speaker leads to, and what it narrows the map to. */
function claimSections(asked: Asked, within: Findable): Section[] {
  const { query, finder, byId } = asked;
  const ids = new Set<string>(within.claims ?? []);
  const found =
    query.trim() === ''
      ? [...ids].flatMap((id): Found[] => {
          const findable = byId.get(id);
          return findable ? [{ findable, terms: [], score: 0 }] : [];
        })
      : (finder?.find(query, ids) ?? []).flatMap((group) => group.found);
  const title = `Show only attacks claimed by ${within.names?.[0] ?? within.title}`;
  const { claimed } = within;
  const narrows: Section[] =
    claimed !== undefined && query.trim() === ''
      ? [
          {
            id: 'claimed',
            title: 'On the map',
            count: 1,
            rows: [
              {
                id: 'claimed',
                title: plain(title),
                text: title,
                does: { what: 'claimed', value: claimed, title },
              },
            ],
          },
        ]
      : [];
  if (found.length === 0) return narrows;
  const rows = found.map((one) => foundRow(one, query));
  return [...narrows, { id: 'claims', title: 'Claims', count: rows.length, rows }];
}

function plain(text: string): TextPart[] {
  return [{ text, marked: false }];
}
