import { test as base, expect, type Locator, type Page } from '@playwright/test';

/**
 * What a reader's hands can do: the same journey is made with the mouse, with touch, and with the
 * keyboard alone. Whatever else a journey tries fails by name.
 */

const pointing = ['click', 'dblclick', 'hover', 'dragTo'];
const tapping = ['tap'];
const pressing = ['press', 'pressSequentially'];
/** What no hand does: the focus moves by itself, an event comes from nowhere. */
const byNobody = ['focus', 'blur', 'dispatchEvent', 'check', 'uncheck', 'setChecked', 'clear'];
const writing = ['fill', 'selectOption'];

/** Takes methods away from an object and all of its kind; gives them back when it is called. */
function refuse(object: object, names: readonly string[], means: string): () => void {
  const kind = Object.getPrototypeOf(object);
  const kept = names.map((name) => [name, Object.getOwnPropertyDescriptor(kind, name)] as const);
  for (const [name] of kept) {
    const value = () => {
      throw new Error(`This journey is made with ${means} alone, got ${name}().`);
    };
    Object.defineProperty(kind, name, { configurable: true, writable: true, value });
  }
  return () => {
    for (const [name, method] of kept) {
      if (method) Object.defineProperty(kind, name, method);
    }
  };
}

/** Runs a journey on a page with only some of its means. */
async function limited(
  page: Page,
  use: (page: Page) => Promise<void>,
  refusals: readonly (() => void)[],
) {
  try {
    await use(page);
  } finally {
    for (const giveBack of refusals) giveBack();
  }
}

/** With the mouse at 1440 × 900; words are typed into fields. */
export const byMouse = base.extend({
  page: async ({ page }, use) => {
    const names = [...byNobody, ...tapping, ...pressing];
    await limited(page, use, [
      refuse(page.locator('body'), names, 'the mouse'),
      refuse(page.keyboard, ['press', 'down', 'up'], 'the mouse'),
    ]);
  },
});

/** With fingers at 390 × 844: taps, swipes and pinches; words are typed on the screen's keyboard. */
export const byTouch = base.extend({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  page: async ({ page }, use) => {
    const names = [...byNobody, ...pointing, ...pressing];
    await limited(page, use, [
      refuse(page.locator('body'), names, 'fingers'),
      refuse(page.mouse, ['move', 'down', 'up', 'click', 'dblclick', 'wheel'], 'fingers'),
      refuse(page.keyboard, ['press', 'down', 'up'], 'fingers'),
    ]);
  },
});

/** With the keyboard alone at 1440 × 900, from the top of the page. */
export const byKeys = base.extend({
  page: async ({ page }, use) => {
    const names = [...byNobody, ...pointing, ...tapping, ...pressing, ...writing];
    await limited(page, use, [
      refuse(page.locator('body'), names, 'the keyboard'),
      refuse(page.mouse, ['move', 'down', 'up', 'click', 'dblclick', 'wheel'], 'the keyboard'),
      refuse(page.touchscreen, ['tap'], 'the keyboard'),
    ]);
  },
});

/** What is wrong with where the focus is; an empty text when a reader sees it. */
function focusFault(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: active } = document;
    if (!active || active === document.body) return 'the focus is on nothing';
    const words = active.getAttribute('aria-label') ?? active.textContent ?? '';
    const name = `${active.localName} “${words.trim().slice(0, 60)}”`;
    // A box that is drawn by its label.
    const drawn = (active instanceof HTMLInputElement && active.closest('label')) || active;
    const seen = [...drawn.getClientRects()].some(({ x, y, width, height }) => {
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return top !== null && (drawn.contains(top) || top.contains(drawn));
    });
    if (!seen) return `${name} has the focus and is not seen`;
    let shown = false;
    let element: Element | null = active;
    for (let step = 0; step < 3 && element; step++, element = element.parentElement) {
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      shown ||= outlineStyle !== 'none' || (step === 0 && boxShadow !== 'none');
    }
    return shown ? '' : `${name} has the focus and does not show it`;
  });
}

/** Whether an element has the focus. */
function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/**
 * Goes on with Tab until an element has the focus. Each stop on the way must be seen and show that
 * it has the focus.
 * @param most how many stops are still reasonable
 */
export async function tabTo(page: Page, target: Locator, most = 25, key = 'Tab') {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press(key);
    const fault = await focusFault(page);
    if (fault !== '') throw new Error(`stop ${stop + 1} on the way to ${target}: ${fault}`);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${target} is not among the next ${most} stops`);
}

/** The focus is on something that a reader sees, and not lost. */
export async function expectFocusSeen(page: Page) {
  await expect.poll(() => focusFault(page)).toBe('');
}

interface Point {
  x: number;
  y: number;
}

/** One finger goes from one point of the window to another, px. */
export async function swipe(page: Page, from: Point, to: Point) {
  await fingers(page, [[from, to]]);
}

/** Two fingers go apart or together about a point: from one distance to another, px. */
export async function pinch(page: Page, { x, y }: Point, from: number, to: number) {
  await fingers(page, [
    [
      { x: x - from / 2, y },
      { x: x - to / 2, y },
    ],
    [
      { x: x + from / 2, y },
      { x: x + to / 2, y },
    ],
  ]);
}

const steps = 6;

async function fingers(page: Page, ways: readonly (readonly [Point, Point])[]) {
  const session = await page.context().newCDPSession(page);
  const at = (part: number) =>
    ways.map(([from, to], id) => ({
      id,
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    }));
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: ReturnType<typeof at>,
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', at(0));
  for (let step = 1; step <= steps; step++) await send('touchMove', at(step / steps));
  await send('touchEnd', []);
  await session.detach();
}

/** The middle of an element, in px of the window. */
export async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
