// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { placeOf, restoreFocus } from './keepFocus';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

function button(id: string): HTMLElement {
  const made = document.createElement('button');
  made.id = id;
  return made;
}

/** Presses one button that takes something away with it. */
function press(id: string, removed: string) {
  element(id).focus();
  const place = placeOf(element(id), document);
  element(removed).remove();
  restoreFocus(place, document);
}

describe('the focus after what had it has vanished', () => {
  beforeEach(() => {
    const chips = document.createElement('ul');
    chips.id = 'chips';
    chips.append(button('first'), button('second'), button('third'));
    const bar = document.createElement('div');
    bar.append(button('filter'), chips);
    document.body.replaceChildren(button('top'), bar, button('below'));
  });

  it('goes to what stands before it', () => {
    press('second', 'second');
    expect(document.activeElement?.id).toBe('first');
  });

  it('goes to what stands after it, when nothing before it is in the same part', () => {
    press('first', 'first');
    expect(document.activeElement?.id).toBe('second');
  });

  it('goes to the nearest part that is left, when the whole part has vanished', () => {
    press('third', 'chips');
    expect(document.activeElement?.id).toBe('filter');
  });

  it('stays where somebody has moved it meanwhile', () => {
    element('second').focus();
    const place = placeOf(element('second'), document);
    element('second').remove();
    element('below').focus();
    restoreFocus(place, document);
    expect(document.activeElement?.id).toBe('below');
  });
});
