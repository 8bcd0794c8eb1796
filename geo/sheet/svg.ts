/** An element of an SVG as plain data: a page draws it, `writeSvg` makes a file of it. */
export interface SvgNode {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (SvgNode | string)[];
}

/** Makes an element; attributes that are undefined are left out. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/** Writes an element and all in it as an XML 1.0 document. */
export function writeSvg(root: SvgNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}\n`;
}

function write(node: SvgNode | string): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(String(value))}"`,
  );
  const start = `<${node.name}${attributes.join('')}`;
  if (node.children.length === 0) return `${start}/>`;
  return `${start}>${node.children.map(write).join('')}</${node.name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes what has a meaning in XML, and leaves out what XML 1.0 may not hold. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** A number as short as a picture needs it: tenths. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
