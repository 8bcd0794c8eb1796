'use client';

import { type DragEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SourceText } from '@/geo/sourceText/known';
import { longestText, matchCopy } from '@/geo/sourceText/match';
import { webSha256 } from '@/geo/sourceText/normalise';
import styles from './OwnCopyDialog.module.css';
import { forgetOwnCopy, setOwnCopy, useOwnCopy } from './ownCopy';
import { readTextFile } from './ownCopyFile';
import { forgetText, rememberedText, rememberText } from './ownCopyStorage';
import { copyInWords, tooLongInWords, wrongInWords } from './ownCopyWords';

export interface OwnCopyDialogProps {
  ref: RefObject<HTMLDialogElement | null>;
  atlas: string;
  title: string;
  sourceText: SourceText;
  /** Called when the copy stands in the reader column and the dialog is closed. */
  onShown: () => void;
}

/** Takes the reader's text: pasted, opened or dropped. Nothing in it has a name or is submitted. */
export function OwnCopyDialog({ ref, atlas, title, sourceText, onShown }: OwnCopyDialogProps) {
  const { text: held, copy } = useOwnCopy();
  const [text, setText] = useState('');
  const [remember, setRemember] = useState(false);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => setRemember(rememberedText(atlas) !== null), [atlas]);

  useEffect(() => {
    const element = ref.current;
    // Escape closes the dialog, and not the selection behind it as well.
    const keep = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.stopPropagation();
    };
    element?.addEventListener('keydown', keep);
    return () => element?.removeEventListener('keydown', keep);
  }, [ref]);

  const compare = async (candidate: string) => {
    setProblem('');
    const sha256 = webSha256();
    if (candidate.trim() === '')
      return setProblem('Paste the text of the article, or open a file.');
    if (candidate.length > longestText) return setProblem(tooLongInWords(candidate.length));
    if (!sha256) {
      return setProblem(
        'This browser compares texts only on pages that are served over https or from this computer.',
      );
    }
    setBusy(true);
    try {
      const found = await matchCopy(candidate, sourceText, sha256);
      if (found.wrong) return setProblem(wrongInWords(found));
      const kept = !remember || rememberText(atlas, candidate);
      const said = copyInWords(found);
      flushSync(() => {
        setText('');
        setOwnCopy({
          text: candidate,
          copy: found,
          shown: true,
          said: kept ? said : `${said} ${notKept}`,
        });
        setRemember(remember && kept);
      });
      ref.current?.close();
      onShown();
    } finally {
      setBusy(false);
    }
  };

  const openFile = async (chosen: File | undefined) => {
    if (!chosen) return;
    setProblem('');
    const read = await readTextFile(chosen);
    if (file.current) file.current.value = '';
    if ('problem' in read) return setProblem(read.problem);
    setText(read.text);
    await compare(read.text);
  };

  const onDrop = async (event: DragEvent) => {
    event.preventDefault();
    const [dropped] = event.dataTransfer.files;
    if (dropped) return openFile(dropped);
    const plain = event.dataTransfer.getData('text/plain');
    if (plain === '') return setProblem('What was dropped holds no text.');
    setText(plain);
    await compare(plain);
  };

  const onRemember = (next: boolean) => {
    setProblem('');
    if (!next) forgetText(atlas);
    else if (held !== null && !rememberText(atlas, held)) {
      setProblem(notKept);
      return;
    }
    setRemember(next);
  };

  const onDelete = () => {
    forgetText(atlas);
    setText('');
    setRemember(false);
    setProblem('');
    forgetOwnCopy('Your copy was deleted from this browser.');
    ref.current?.close();
  };

  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      onClose={() => setProblem('')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        Your own copy
      </h2>
      <p id={`${id}-about`}>
        Paste or open the text of “{title}” to read it here with its figures leading to the map. The
        text stays in this browser: it is sent nowhere, and is gone when you leave the page unless
        you let it be remembered.
      </p>
      {copy ? <p className={styles.held}>{copyInWords(copy)}</p> : null}
      <label className={styles.label} htmlFor={`${id}-text`}>
        Text of the article
      </label>
      <textarea
        id={`${id}-text`}
        className={styles.text}
        rows={9}
        value={text}
        // Neither the browser's history nor a spelling service is to have it.
        autoComplete="off"
        spellCheck={false}
        translate="no"
        aria-invalid={problem !== '' || undefined}
        aria-errormessage={problem === '' ? undefined : `${id}-problem`}
        onChange={(event) => setText(event.target.value)}
      />
      <label className={styles.file}>
        <span>Or drop a text file here, or open one (.txt, .md)</span>
        <input
          ref={file}
          type="file"
          accept=".txt,.text,.md,.markdown,text/plain,text/markdown"
          autoComplete="off"
          onChange={(event) => openFile(event.target.files?.[0])}
        />
      </label>
      <label className={styles.remember}>
        <input
          type="checkbox"
          checked={remember}
          autoComplete="off"
          onChange={(event) => onRemember(event.target.checked)}
        />
        Remember it in this browser
      </label>
      <p id={`${id}-problem`} className={styles.problem} role="alert">
        {problem}
      </p>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.main}
          aria-disabled={busy}
          onClick={() => (busy ? undefined : compare(text))}
        >
          {busy ? 'Comparing…' : 'Show my copy'}
        </button>
        {copy || remember ? (
          <button type="button" onClick={onDelete}>
            Delete
          </button>
        ) : null}
        <button type="button" className={styles.close} onClick={() => ref.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}

const notKept = 'The browser did not let us keep it: it is here until you leave the page.';
