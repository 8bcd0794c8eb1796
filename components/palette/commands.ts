import type { KeyDefinition, KeyId } from '@/components/keys/keys';
import {
  emptyView,
  toggleLayer,
  type ViewChoices,
  type ViewState,
  withoutNarrowing,
} from '@/components/state/viewState';
import type { Findable } from '@/geo/find/findable';
import { makeFinder } from '@/geo/find/finder';
import { layerOf } from '@/geo/layers';
import { type FigureChoice, figureChoices } from '@/geo/reading';

/** Something that the palette can do besides finding. */
export interface Command {
  /** Unique. */
  id: string;
  title: string;
  detail?: string;
  /** Further words that one may look for. */
  words?: readonly string[];
  /** Keys that do the same. */
  keys?: readonly string[];
  /** Does it, once the palette is closed. */
  run(): void;
}

/** A command after which the palette stays open. */
export interface SayingCommand extends Omit<Command, 'run'> {
  /** Does it and gives what to say of it. */
  say(): Promise<string>;
}

/** A command of either sort. */
export type AnyCommand = Command | SayingCommand;

/** What commands can look at and do. */
export interface CommandContext {
  view: ViewState;
  choices: ViewChoices;
  /** Ids of the layers that are on. */
  on: readonly string[];
  setView(next: ViewState): void;
  setTheme(theme: 'light' | 'dark' | null): void;
  /** The keys of the page that something answers. */
  answered: readonly KeyDefinition[];
  runKey(id: KeyId): boolean;
}

/** Makes commands of one sort for the view as it is. */
export type CommandMaker = (context: CommandContext) => readonly AnyCommand[];

/** All commands come from these. A part of the page adds a maker, or answers a key of its own. */
export const commandMakers: readonly CommandMaker[] = [
  keyCommands,
  viewCommands,
  layerCommands,
  figureCommands,
  themeCommands,
  pageCommands,
];

/** All commands for the view as it is. */
export function commandsFor(context: CommandContext): AnyCommand[] {
  return commandMakers.flatMap((make) => make(context));
}

/** The commands that have all words of a query, the best first; all of them for none. */
export function findCommands(commands: readonly AnyCommand[], query: string): AnyCommand[] {
  if (query.trim() === '') return [...commands];
  const byId = new Map(commands.map((command) => [command.id, command]));
  const named = commands.map(
    ({ id, title, words = [] }): Findable => ({ id, kind: 'claim', title, names: words }),
  );
  return makeFinder(named)
    .find(query)
    .flatMap(({ found }) => found)
    .flatMap(({ findable }) => byId.get(findable.id) ?? []);
}

/** What a key does, a command does, too; but what the palette itself is. */
function keyCommands({ answered, runKey }: CommandContext): Command[] {
  return answered
    .filter(({ id }) => id !== 'search' && id !== 'theme')
    .map(({ id, title, keys }) => ({
      id: `key:${id}`,
      title,
      keys,
      words: keyWords[id] ?? [],
      run: () => {
        runKey(id);
      },
    }));
}

const keyWords: Partial<Record<KeyId, readonly string[]>> = {
  whole: ['zoom out', 'home', 'reset the map'],
  keys: ['shortcuts', 'keyboard', 'help'],
  share: ['link', 'embed', 'download', 'export'],
  table: ['list', 'rows'],
  play: ['animate'],
};

function viewCommands({ view, setView }: CommandContext): Command[] {
  const change = (next: ViewState) => () => {
    setView(next);
  };
  const { figures, without, measure, indicator } = view;
  const narrowed = view.datetime !== null || Object.keys(view.filters).length > 0;
  return [
    ...(narrowed
      ? [
          {
            id: 'view:all',
            title: 'Show all times, without filters',
            words: ['clear', 'reset'],
            run: change(withoutNarrowing(view)),
          },
        ]
      : []),
    {
      id: 'view:plain',
      title: 'Start over: the first view',
      words: ['reset', 'clear', 'home'],
      run: change({ ...emptyView, figures, without, measure, indicator }),
    },
  ];
}

function layerCommands({ view, choices, on, setView }: CommandContext): Command[] {
  return choices.layers.flatMap(({ id }) => {
    const layer = layerOf(id);
    if (!layer) return [];
    return {
      id: `layer:${id}`,
      title: `${on.includes(id) ? 'Hide' : 'Show'} the layer ${layer.title}`,
      words: ['switch', 'toggle'],
      run: () => {
        setView(toggleLayer(view, id, choices));
      },
    };
  });
}

const figureTitles: Record<FigureChoice, string> = {
  article: 'Draw the figures that the article gives',
  latest: 'Draw the latest figures of any source',
  lowest: 'Draw the lowest figures of any source',
  highest: 'Draw the highest figures of any source',
};

function figureCommands({ view, setView }: CommandContext): Command[] {
  return figureChoices
    .filter((figures) => figures !== view.figures)
    .map((figures) => ({
      id: `figures:${figures}`,
      title: figureTitles[figures],
      words: ['numbers', 'rivals'],
      run: () => {
        setView({ ...view, figures });
      },
    }));
}

function themeCommands({ setTheme }: CommandContext): Command[] {
  const themes = [
    ['light', 'Light colours'],
    ['dark', 'Dark colours'],
    [null, 'Colours as the system has them'],
  ] as const;
  return themes.map(([theme, title]) => ({
    id: `theme:${theme ?? 'system'}`,
    title,
    words: ['theme', 'mode'],
    run: () => {
      setTheme(theme);
    },
  }));
}

function pageCommands(): AnyCommand[] {
  return [
    {
      id: 'page:copy',
      title: 'Copy the link to this view',
      words: ['share', 'address', 'url'],
      say: () => copyAddress(window.location.href),
    },
    {
      id: 'page:print',
      title: 'Print',
      words: ['paper', 'pdf'],
      run: () => {
        // Once the palette is gone.
        requestAnimationFrame(() => window.print());
      },
    },
    {
      id: 'page:about',
      title: 'About: how to read it, references, licences',
      run: () => {
        window.location.assign('/about');
      },
    },
  ];
}

async function copyAddress(address: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(address);
    return 'The link is copied.';
  } catch {
    return 'The browser did not let us copy. The link stands in its address bar.';
  }
}
