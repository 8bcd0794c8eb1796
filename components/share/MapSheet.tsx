import { createElement, type ReactElement } from 'react';
import type { SvgNode } from '@/geo/sheet/svg';

/** Draws a sheet of the map: the very elements that the file of it holds. */
export function MapSheet({ root, className }: { root: SvgNode; className?: string }) {
  return draw({ ...root, attributes: { ...root.attributes, ...(className && { className }) } }, 0);
}

function draw(node: SvgNode, key: number): ReactElement {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [propertyName(name), value]),
  );
  return createElement(
    node.name,
    { key, ...attributes },
    ...node.children.map((child, place) =>
      typeof child === 'string' ? child : draw(child, place),
    ),
  );
}

/** "stroke-width" as React names it; data and aria attributes keep their hyphens. */
function propertyName(name: string): string {
  if (/^(?:data|aria)-/.test(name)) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
