'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { ItemCollection } from '@/geo/feature';
import type { SourceText } from '@/geo/sourceText/known';
import { matchCopy } from '@/geo/sourceText/match';
import { webSha256 } from '@/geo/sourceText/normalise';
import styles from './OwnCopy.module.css';
import { OwnCopyDialog } from './OwnCopyDialog';
import { OwnCopyText } from './OwnCopyText';
import { setOwnCopy, useOwnCopy } from './ownCopy';
import { rememberedText } from './ownCopyStorage';
import { copyInWords } from './ownCopyWords';

export interface OwnCopyProps {
  /** Id of the atlas; what is remembered is remembered for it. */
  atlas: string;
  /** Title of the source document. */
  title: string;
  sourceText: SourceText;
  items: Record<string, ItemCollection>;
  /** The digest, which the copy stands in for. */
  children: ReactNode;
}

/** Lets the reader read their own copy of the source document in place of the digest. */
export function OwnCopy({ atlas, title, sourceText, items, children }: OwnCopyProps) {
  const { copy, shown, said } = useOwnCopy();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();

  useEffect(() => {
    const text = rememberedText(atlas);
    const sha256 = webSha256();
    if (text === null || !sha256) return;
    let gone = false;
    // What was remembered may be of an earlier version of the atlas, or changed by hand.
    matchCopy(text, sourceText, sha256).then(
      (found) => {
        if (!gone && !found.wrong) setOwnCopy({ text, copy: found });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [atlas, sourceText]);

  return (
    <>
      <div className={`${styles.tools} needs-script`}>
        {copy ? (
          <fieldset className={styles.choice}>
            <legend className="visually-hidden">What to read</legend>
            {[false, true].map((own) => (
              <label key={String(own)} className={styles.option}>
                <input
                  type="radio"
                  name={name}
                  className="visually-hidden"
                  checked={shown === own}
                  onChange={() => setOwnCopy({ shown: own })}
                />
                {own ? 'Your copy' : 'Digest'}
              </label>
            ))}
          </fieldset>
        ) : null}
        <button
          type="button"
          className={styles.open}
          aria-haspopup="dialog"
          onClick={() => dialog.current?.showModal()}
        >
          {copy ? 'Change or delete' : 'Read beside your own copy'}
        </button>
      </div>
      <OwnCopyDialog
        ref={dialog}
        atlas={atlas}
        title={title}
        sourceText={sourceText}
        // A marked paragraph may just have been brought into sight.
        onShown={() => heading.current?.focus({ preventScroll: true })}
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {copy && shown ? (
        <section className={styles.copy} aria-labelledby={`${name}-title`}>
          <h2 className={styles.title} id={`${name}-title`} ref={heading} tabIndex={-1}>
            Your copy of the article
          </h2>
          <p className={styles.counts}>{copyInWords(copy)}</p>
          <OwnCopyText copy={copy} sourceText={sourceText} items={items} />
        </section>
      ) : (
        children
      )}
    </>
  );
}
