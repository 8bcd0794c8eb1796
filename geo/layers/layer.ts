import type { z } from 'zod';
import type { Atlas } from '../atlas/atlas';
import type { IndicatorDefinition } from '../atlas/schema';
import type { LayerFacets } from '../facets/facet';
import type { Item, ItemAddress, ItemCollection, ItemProperties } from '../feature';
import type { Panel } from '../panel';
import type { BandedLayer } from '../style/bands';
import type { Palette } from '../style/palette';

/** What the drawing of a layer depends on besides its items. */
export interface StyleContext {
  palette: Palette;
  /** Names of the font stacks in the style's `font-faces`. */
  fonts: { regular: string; bold: string };
  /** The indicator that fills the countries. */
  indicator: IndicatorDefinition;
  /** Id of the measure that comparable flows are drawn by; null where none is chosen. */
  measure: string | null;
  /** Codes of the countries in the foreground. */
  focus: readonly string[];
  /** The selected item, of whatever layer. */
  selected: ItemAddress | null;
  /** What stays lit beside it. Everything else dims while something is selected. */
  related: readonly ItemAddress[];
}

/** One entry of a legend; components/panels/Legend draws each kind. */
export type LegendEntry =
  | {
      kind: 'classes';
      title: string;
      unit: string;
      edges: number[];
      colors: string[];
      note?: string;
    }
  | {
      kind: 'sizes';
      title: string;
      unit: string;
      color: string;
      sizes: { value: number; radius: number }[];
      note?: string;
    }
  | {
      kind: 'widths';
      title: string;
      unit: string;
      color: string;
      widths: { value: number; width: number }[];
      /** Id of the measure that the scale is of, when another may be chosen instead. */
      measure?: string;
    }
  | {
      kind: 'keys';
      title: string;
      keys: {
        mark: 'line' | 'dashed' | 'thin' | 'dot' | 'diamond' | 'badge' | 'disc' | 'ring' | 'hatch';
        color: string;
        text: string;
      }[];
    };

/** Data of the map that is made from the items: arrowheads, label points. */
export type DerivedSource = (items: ItemCollection) => ItemCollection;

/** A column of a layer's table. */
export interface Column {
  /** The property of the items that it shows and sorts by. */
  property: string;
  title: string;
  /** How it is written: words, a number, a time (the words of `when`, sorted by `start`). */
  kind: 'text' | 'number' | 'time';
  /** Whether it is the figure that `figure_text` writes and `figure_claim` is the claim of. */
  figure?: boolean;
  /** Unit of its numbers where all have one. */
  unit?: string;
  /** Digits after the decimal point; left out, those that the number has. */
  decimals?: number;
  /** The property that says of which year each number is. */
  yearProperty?: string;
}

/**
 * A layer as the browser knows it: what it is, what its items look like. Everything about it
 * stands in its folder; geo/layers/index.ts lists it, geo/layers/collections.ts its items.
 */
export interface Layer {
  /** Also the id of the collection that it draws. */
  id: string;
  title: string;
  /** "attack", "attacks": for counts. */
  noun: { one: string; other: string };
  /** Which properties of its items the facets look at. */
  facets: LayerFacets;
  /** The property that says by which measure an item counts, where one is drawn at a time. */
  measured?: string;
  /** Columns of its table, the first names the item. */
  columns: readonly Column[];
  /** Whether its items carry the indicators, each a further column. */
  byIndicator?: boolean;
  /** MapLibre style layers, drawn from the GeoJSON source `id` and from `sources` below. */
  style(context: StyleContext): BandedLayer[];
  /** Further sources by name, made from the items. */
  sources?: Record<string, DerivedSource>;
  /** Ids of the style layers that answer the pointer, the top one first. */
  interactive: readonly string[];
  legend(context: StyleContext, items: ItemCollection): LegendEntry[];
}

/** "About this layer". */
export interface LayerAbout {
  /** What it shows. */
  shows: string;
  /** Where its content comes from, in words. */
  source: string;
  /** Date of the content, in words. */
  date: string;
  /** What it does not say. */
  limits: string;
}

/** A collection as the server knows it: where its items come from. Pure functions of the atlas. */
export interface Collection<P extends ItemProperties = ItemProperties> {
  id: string;
  /** For a collection that no layer of the same id draws, and so names. */
  title?: string;
  /** For the API's collection document. */
  description: string;
  /** Schema of the items' properties: the API's parameters and documents come from it. */
  properties: z.ZodObject;
  /** All items, in their fixed order. */
  items(atlas: Atlas): Item<P>[];
  about(atlas: Atlas): LayerAbout;
  /** @throws NotFound when the atlas has no such item. */
  panel(atlas: Atlas, id: string): Panel;
}
