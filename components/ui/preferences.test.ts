// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  preferencesScript,
  readPreference,
  subscribePreferences,
  writePreference,
} from './preferences';

const root = document.documentElement;

afterEach(() => {
  writePreference('theme', null);
  writePreference('reader', null);
  delete root.dataset.script;
});

describe('preferences', () => {
  it('stand on <html>, in storage and are told to listeners', () => {
    const listener = vi.fn();
    const stop = subscribePreferences(listener);
    writePreference('theme', 'dark');
    stop();
    writePreference('reader', 'folded');
    expect(root.dataset.theme).toBe('dark');
    expect(localStorage.getItem('oxus-theme')).toBe('dark');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('leave nothing behind when taken back', () => {
    writePreference('theme', 'dark');
    writePreference('theme', null);
    expect(root.hasAttribute('data-theme')).toBe(false);
    expect(localStorage.getItem('oxus-theme')).toBeNull();
  });

  it('ignore a stored word that means nothing', () => {
    root.dataset.theme = 'sepia';
    expect(readPreference('theme')).toBeNull();
  });

  it('are applied by the script in the head before anything is drawn', () => {
    localStorage.setItem('oxus-theme', 'dark');
    localStorage.setItem('oxus-reader', 'folded');
    new Function(preferencesScript)();
    expect({ ...root.dataset }).toMatchObject({ script: 'on', theme: 'dark', reader: 'folded' });
  });
});
