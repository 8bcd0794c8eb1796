'use client';

import { type KeyboardEvent, useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { useFindables } from '@/components/data/useFindables';
import { useShown } from '@/components/state/ShownProvider';
import { useView } from '@/components/state/ViewProvider';
import type { Findable, FindableKind, FindablesDocument } from '@/geo/find/findable';
import { type Finder, makeFinder } from '@/geo/find/finder';
import { commandsFor } from './commands';
import { Intro } from './Intro';
import styles from './Palette.module.css';
import { Results } from './Results';
import frame from './SearchButton.module.css';
import { type Row, sectionsFor } from './sections';
import { useChoose } from './useChoose';
import { useCommandContext } from './useCommandContext';

export interface PaletteProps {
  /** What was written while this was loaded. */
  initial: string;
  /** Closes the dialog; the focus is back where it was when it returns. */
  close: () => void;
}

/** Made once for each answer. */
const finders = new WeakMap<FindablesDocument, Finder>();

function finderOf(document: FindablesDocument): Finder {
  const finder = finders.get(document) ?? makeFinder(document.findables);
  finders.set(document, finder);
  return finder;
}

/** The field and the list of the search: what is found, and commands. */
export default function Palette({ initial, close }: PaletteProps) {
  const [view] = useView();
  const shown = useShown();
  const { document, error, retry } = useFindables(view);
  const [query, setQuery] = useState(initial);
  const [within, setWithin] = useState<Findable | null>(null);
  const [whole, setWhole] = useState<FindableKind | null>(null);
  const [said, setSaid] = useState('');
  const context = useCommandContext();
  const choose = useChoose(close);

  const byId = useMemo(
    () => new Map((document?.findables ?? []).map((findable) => [findable.id, findable])),
    [document],
  );
  const sections = useMemo(() => {
    const finder = document && finderOf(document);
    const commands = commandsFor(context);
    return sectionsFor({ query, commands, finder, within, whole, byId });
  }, [query, context, document, within, whole, byId]);
  const count = sections.reduce((sum, section) => sum + section.count, 0);

  const ask = (next: string) => {
    setQuery(next);
    setWhole(null);
    setSaid('');
  };
  const enter = (findable: Findable | null) => {
    setWithin(findable);
    ask('');
  };
  const onRow = ({ does }: Row) => {
    if (does.what === 'more') setWhole(does.kind);
    else if (does.what === 'ask') ask(does.query);
    else if (does.what === 'find' && does.findable.claims) enter(does.findable);
    else choose(does, setSaid);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && query === '' && within) enter(null);
  };

  return (
    <Autocomplete inputValue={query} onInputChange={ask}>
      <div className={frame.head}>
        {within ? (
          <button type="button" className={styles.within} onClick={() => enter(null)}>
            {within.names?.[0] ?? within.title}
            <span aria-hidden="true"> ×</span>
            <span className="visually-hidden">: search everything again</span>
          </button>
        ) : null}
        <TextField
          className={styles.field}
          aria-label={within ? `Search what ${within.title} leads to` : 'Search'}
          autoFocus
          onKeyDown={onKeyDown}
        >
          <Input
            className={frame.input}
            placeholder={within ? 'Search these claims' : 'Places, attacks, people, figures'}
            role="combobox"
            aria-expanded="true"
            spellCheck={false}
          />
        </TextField>
        <button type="button" className={styles.close} onClick={close}>
          Close
        </button>
      </div>
      {query === '' && !within ? <Intro findables={document?.findables} onAsk={ask} /> : null}
      <Results sections={sections} shown={shown} onRow={onRow} query={query} />
      <div className={styles.foot}>
        {error && !document ? (
          <p role="alert">
            {error.message}{' '}
            <button type="button" onClick={retry}>
              Try again
            </button>
          </p>
        ) : (
          <p role="status">{said || statusOf(query, count, document !== undefined)}</p>
        )}
        <p className={styles.keys} aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> move <kbd>Enter</kbd> choose <kbd>Esc</kbd> close
        </p>
      </div>
    </Autocomplete>
  );
}

function statusOf(query: string, count: number, isThere: boolean): string {
  if (!isThere) return 'Loading what can be found…';
  if (query.trim() === '') return '';
  return count === 1 ? '1 result' : `${count} results`;
}
