'use client';

import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { useDialogClosing } from './useDialogClosing';

/** A native dialog whose content is loaded when somebody is about to open it. */
export interface LazyDialog<Props> {
  ref: RefObject<HTMLDialogElement | null>;
  open: boolean;
  /** What stands in the dialog; undefined until it is loaded. */
  Content: ComponentType<Props> | undefined;
  /** Whether it could not be loaded at the last try. */
  failed: boolean;
  /** Loads the content ahead: for the pointer or the focus on the opener. */
  prepare: () => void;
  show: () => void;
  close: () => void;
  /** For the dialog's `onClose`. */
  closed: () => void;
}

/** @param load a constant function that imports the content */
export function useLazyDialog<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyDialog<Props> {
  const ref = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const [Content, setContent] = useState<ComponentType<Props>>();
  const [failed, setFailed] = useState(false);
  useDialogClosing(ref);
  useEffect(() => {
    const element = ref.current;
    if (open && element && !element.open) element.showModal();
  }, [open]);
  const prepare = () => {
    setFailed(false);
    load().then(
      (loaded) => setContent(() => loaded.default),
      () => setFailed(true),
    );
  };
  return {
    ref,
    open,
    Content,
    failed,
    prepare,
    show() {
      prepare();
      setOpen(true);
    },
    close: () => ref.current?.close(),
    closed: () => setOpen(false),
  };
}
