// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { keyDefinitions, keyOf, type Press, type PressPlace, takesText } from './keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  defaultPrevented: false,
  isComposing: false,
  ...more,
});
const page: PressPlace = { typing: false, onControl: false, inDialog: false, off: false };

describe('keyOf', () => {
  test('knows every key of the page by its sign', () => {
    for (const { id, keys } of keyDefinitions) {
      for (const key of keys) expect(keyOf(press(key), page)).toBe(id);
    }
  });

  test('no two definitions have a key in common', () => {
    const keys = keyDefinitions.flatMap((definition) => definition.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ['while typing', {}, { typing: true }],
    ['with Ctrl', { ctrlKey: true }, {}],
    ['with Cmd', { metaKey: true }, {}],
    ['with Alt', { altKey: true }, {}],
    ['held down', { repeat: true }, {}],
    ['that was answered already', { defaultPrevented: true }, {}],
    ['within an input method', { isComposing: true }, {}],
    ['in a dialog', {}, { inDialog: true }],
    ['turned off', {}, { off: true }],
  ])('no single key does something %s', (_, more, place) => {
    for (const { keys } of keyDefinitions) {
      const own = keys.filter((key) => key !== 'k');
      for (const key of own) expect(keyOf(press(key, more), { ...page, ...place })).toBeUndefined();
    }
  });

  test('Ctrl+K and Cmd+K search, also while typing and with single keys off', () => {
    const busy = { ...page, typing: true, off: true };
    expect(keyOf(press('k', { ctrlKey: true }), busy)).toBe('search');
    expect(keyOf(press('K', { metaKey: true }), busy)).toBe('search');
    expect(keyOf(press('k', { ctrlKey: true, altKey: true }), page)).toBeUndefined();
    expect(keyOf(press('k', { ctrlKey: true }), { ...page, inDialog: true })).toBeUndefined();
  });

  test('the space bar stays with a control', () => {
    expect(keyOf(press(' '), { ...page, onControl: true })).toBeUndefined();
    expect(keyOf(press('t'), { ...page, onControl: true })).toBe('table');
  });
});

describe('takesText', () => {
  const element = (html: string) => {
    const box = document.createElement('div');
    const [tag = 'div', ...attributes] = html.split(' ');
    const made = document.createElement(tag);
    for (const attribute of attributes) {
      const [name = '', value = ''] = attribute.split('=');
      made.setAttribute(name, value);
    }
    box.append(made);
    document.body.append(box);
    return made;
  };

  test.each([
    ['input', true],
    ['input type=search', true],
    ['input type=number', true],
    ['input type=checkbox', false],
    ['input type=radio', false],
    ['textarea', true],
    ['select', true],
    ['div role=textbox', true],
    ['div contenteditable=true', true],
    ['button', false],
    ['a href=/', false],
  ])('<%s>: %s', (html, expected) => expect(takesText(element(html))).toBe(expected));

  test('the page itself takes no text', () => {
    expect(takesText(document.body)).toBe(false);
    expect(takesText(null)).toBe(false);
  });
});
