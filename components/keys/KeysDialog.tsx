'use client';

import { useId, useRef } from 'react';
import { useDialogClosing } from '@/components/ui/useDialogClosing';
import { usePreference } from '@/components/ui/usePreference';
import { KeyCap } from './KeyCap';
import styles from './KeysDialog.module.css';
import { useAnsweredKeys, useKeyAction } from './keyActions';
import type { KeyDefinition } from './keys';

/** All keys that something answers, and the switch that turns single keys off. */
export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [keys, setKeys] = usePreference('keys');
  const answered = useAnsweredKeys();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useKeyAction('keys', () => {
    dialog.current?.showModal();
    // From the beginning, not from the switch at the end.
    title.current?.focus();
  });

  useDialogClosing(dialog);

  const groups = [...new Set(answered.map(({ group }) => group))].map(
    (group) => [group, answered.filter((definition) => definition.group === group)] as const,
  );
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-title`}>
      <div className={styles.body}>
        <h2 ref={title} id={`${id}-title`} className={styles.title} tabIndex={-1}>
          Keys
        </h2>
        {groups.map(([group, definitions]) => (
          <section key={group} aria-labelledby={`${id}-${group}`}>
            <h3 id={`${id}-${group}`} className={styles.group}>
              {group}
            </h3>
            <dl className={styles.list}>
              {definitions.map((definition) => (
                <KeyLine key={definition.id} definition={definition} />
              ))}
              {group === 'Page' ? <Line title="Close what is on top" keys={['Esc']} /> : null}
            </dl>
          </section>
        ))}
        <p className={styles.note}>
          On the map: arrows move it, <KeyCap>+</KeyCap> and <KeyCap>−</KeyCap> zoom.
        </p>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={keys !== 'off'}
            onChange={(event) => setKeys(event.target.checked ? null : 'off')}
          />
          <span>
            Single keys work
            <span className={styles.hint}>
              Off: only Ctrl+K (Cmd+K) and Esc. Remembered in this browser.
            </span>
          </span>
        </label>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}

function KeyLine({ definition: { id, keys, title } }: { definition: KeyDefinition }) {
  const names = keys.map((key) => (key === ' ' ? 'Space' : key));
  return <Line title={title} keys={id === 'search' ? [...names, 'Ctrl+K'] : names} />;
}

function Line({ title, keys }: { title: string; keys: readonly string[] }) {
  return (
    <div className={styles.line}>
      <dt>{title}</dt>
      <dd>
        {keys.map((key, index) => (
          <span key={key}>
            {index > 0 ? <span className={styles.or}> or </span> : null}
            <KeyCap>{key}</KeyCap>
          </span>
        ))}
      </dd>
    </div>
  );
}
