/** A box on the map in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the text stands to its point. */
export type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'center';

/** Keeps labels from covering each other: who asks first has the room. */
export interface Labels {
  /** Takes the room of a mark, whatever stands there. */
  take(box: Box): void;
  /** The first of some anchors at which a label has room, which it then has taken. */
  place(
    at: readonly [number, number],
    size: { width: number; height: number; offset: number },
    anchors: readonly Anchor[],
  ): { anchor: Anchor; box: Box } | undefined;
}

/** @param frame where labels may stand */
export function makeLabels(frame: { width: number; height: number }): Labels {
  const taken: Box[] = [];
  const isFree = (box: Box) =>
    box.left >= 2 &&
    box.top >= 2 &&
    box.right <= frame.width - 2 &&
    box.bottom <= frame.height - 2 &&
    !taken.some((other) => overlap(box, other));
  return {
    take: (box) => taken.push(box),
    place(at, size, anchors) {
      for (const anchor of anchors) {
        const box = boxAt(at, size, anchor);
        if (!isFree(box)) continue;
        taken.push(box);
        return { anchor, box };
      }
      return undefined;
    },
  };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** The box of a label; an anchor is the side of the text that is at the point, as in MapLibre. */
function boxAt(
  [x, y]: readonly [number, number],
  { width, height, offset }: { width: number; height: number; offset: number },
  anchor: Anchor,
): Box {
  const left =
    anchor === 'left' ? x + offset : anchor === 'right' ? x - offset - width : x - width / 2;
  const top =
    anchor === 'top' ? y + offset : anchor === 'bottom' ? y - offset - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}
