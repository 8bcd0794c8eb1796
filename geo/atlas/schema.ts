import { z } from 'zod';

/**
 * The shape of an atlas folder, file by file. geo/atlas/README.md explains it to authors;
 * geo/atlas/check.ts looks at what no single row can say (every id resolves, and so on).
 */

const idPattern = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** An id: letters, digits and single hyphens, safe in a URL. */
export const id = z
  .string()
  .regex(idPattern, 'an id of letters, digits and single hyphens, such as "crocus-2024"');

/** ISO 3166-1 alpha-2, upper case. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'a country code such as "TJ" (ISO 3166-1 alpha-2)');

/** A date, period or open interval in EDTF (ISO 8601-2); geo/datetime.ts reads it. */
export const edtf = z.preprocess(
  // YAML reads a year without quotes as a number.
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    .regex(
      /^[0-9X.~?%/-]+$/,
      'a date in EDTF, such as "2024-03-22", "2015-08", "1992/1997", "2022-02/.." or "2021~"',
    ),
);

/** What a claim speaks of: `collection/item`, such as "attacks/crocus-2024" or "countries/TJ". */
export const subject = z
  .string()
  .regex(
    /^(attacks|events|flows|countries|places|organisations)\/[A-Za-z0-9-]+$/,
    'a subject such as "attacks/crocus-2024" or "countries/TJ"',
  );

/** How exactly a place is known. Only a site and a city are positions of something. */
export const precisions = ['site', 'city', 'region', 'country'] as const;

/** How a speaker puts a statement. */
export const stances = ['stated', 'estimated', 'claimed', 'alleged', 'denied', 'charged'] as const;

/**
 * What kind of count a figure of people, money or goods is. Different measures are never added
 * and never share a scale.
 */
export const measures = [
  'stock', // people at a place at a date
  'period', // people or goods over a period
  'registrations', // entries in a register; one person may stand in it more than once
  'crossings', // border entries
  'event', // people at one event: the dead, the hurt, the held
  'modelled', // an estimate by a model
  'survey', // a sample
  'share', // a part of something, in per cent
  'qualitative', // said, with no figure
] as const;

export const flowKinds = [
  'labour-migration',
  'remittances',
  'fighters',
  'return',
  'attackers',
  'militancy',
  'narcotics',
  'recruitment',
  'military-support',
  'other',
] as const;

/** The forms of an attack; each has a mark of its own on the map. */
export const attackForms = ['shooting', 'bombing', 'aircraft', 'siege', 'other'] as const;

export const eventKinds = ['attack', 'war', 'politics', 'justice', 'statement', 'other'] as const;

const text = z.string().trim().min(1, 'some text');

/** A number, a range, or words. `unknown` and `not-applicable` are words, never 0 or blank. */
export const claimValue = z.union(
  [z.number(), z.strictObject({ low: z.number(), high: z.number() }), text],
  'a number without separators, a range such as {low: 14, high: 16}, or words',
);

export const claimSchema = z.strictObject({
  id,
  /** The statement in the atlas's own words. */
  statement: text,
  subject,
  /** What of the subject it states: deaths, injured, claimed-by, magnitude, capital, … */
  property: id,
  value: claimValue.optional(),
  /** How the number is hedged; left out, it is exact as far as the speaker says. */
  qualifier: z.enum(['about', 'at-least', 'up-to', 'almost', 'more-than']).optional(),
  /** people, km, % of GDP, … */
  unit: text.optional(),
  /** Id of the organisation that it says is responsible, where one of atlas.yaml is meant. */
  organisation: id.optional(),
  /** What was counted, and how, in words a reader understands. */
  measure: text.optional(),
  /** What kind of count it is, for people, money or goods. */
  count: z.enum(measures).optional(),
  /** When the fact holds. */
  date: edtf.optional(),
  /** When it was said or published, if that matters. */
  asOf: edtf.optional(),
  /** Who says so. "article" is the source document itself. */
  speaker: text,
  stance: z.enum(stances),
  reference: id,
  /** Where in the reference: for the source document the paragraph number. */
  locator: z
    .union([z.number().int().positive(), text], 'a paragraph number from 1, or words')
    .optional(),
  /** Paragraphs of the source document that speak of the same, besides the locator. */
  paragraphs: z.array(z.number().int().positive()).optional(),
  /**
   * For a computed figure: the claims it is computed from, and how, in the language of
   * geo/formula. In the file it has no value; `computeFigures` puts the value in.
   */
  derivedFrom: z.array(id).optional(),
  formula: text.optional(),
  /** Decimals that a computed figure is rounded to; -3 for thousands. */
  round: z.number().int().min(-9).max(9).optional(),
  /** Why no place can be given to it; left out where its subject has one. */
  notOnMap: text.optional(),
  /** How the source document writes a date or name of the claim: "2024-03-23 = A day after". */
  spellings: z
    .array(
      z
        .string()
        .regex(/^\s*\S.*\s=\s.*\S/, 'a date or name, " = " and the words of the source document'),
    )
    .optional(),
  /** Where a reader needs a word more: a disagreement, a limit, a revision. */
  note: text.optional(),
});

const dateParts = z.strictObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()])).min(1)).min(1),
});

/** A reference in CSL (Citation Style Language) data, as Zotero and Pandoc write it. */
export const referenceSchema = z.looseObject({
  id,
  type: text,
  title: text,
  author: z
    .array(
      z.looseObject({
        family: text.optional(),
        given: text.optional(),
        literal: text.optional(),
      }),
    )
    .optional(),
  'container-title': text.optional(),
  publisher: text.optional(),
  issued: dateParts.optional(),
  accessed: dateParts.optional(),
  URL: z
    .url({ protocol: /^https?$/, error: 'an address beginning with https:// or http://' })
    .optional(),
  language: text.optional(),
  note: text.optional(),
});

/** An indicator that countries are compared by; the map can fill countries with it. */
export const indicatorDefinitionSchema = z.strictObject({
  id,
  title: text,
  /** Short form for a legend: "Remittances". */
  short: text,
  unit: text,
  /** Digits after the decimal point when it is shown. */
  decimals: z.number().int().min(0).max(3),
  /** What it counts and its limits, for "about this layer". */
  about: text,
  /**
   * Upper edges of the classes of the map's fill, ascending, at most five; the last is the
   * end of the scale. Left out: the indicator is a fact only and cannot fill the map.
   */
  classes: z.array(z.number()).min(2).max(5).optional(),
  /** The year drawn on the map; left out, the latest of each country. */
  year: z.number().int().optional(),
});

/** A measure by which corridors are compared; figures of two measures never share a scale. */
export const corridorMeasureSchema = z.strictObject({
  id,
  title: text,
  /** Short form for a choice and a legend: "Residents, 2020". */
  short: text,
  /** What kind of count it is. */
  count: z.enum(measures),
  unit: text,
  /** What it counts and its limits. */
  about: text,
});

export const atlasSchema = z.strictObject({
  id,
  title: text,
  /** One or two sentences under the title. */
  summary: text,
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'a language code such as "en"')).min(1),
  /** The licence of the atlas's own words, as an SPDX id, which is part of an address. */
  licence: z.string().regex(/^[A-Za-z0-9.+-]+$/, 'an SPDX id such as "CC-BY-4.0"'),
  updated: edtf,
  /** The source document. */
  source: z.strictObject({
    /** Its id in references.yaml. */
    reference: id,
    published: edtf,
    /** SHA-256 (hex) of each normalised paragraph, in order; geo/atlas/grounding.ts normalises. */
    paragraphs: z.array(z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex')).min(1),
  }),
  /** The first view, as [west, south, east, north] in degrees. */
  camera: z.strictObject({ bbox: z.array(z.number()).length(4) }),
  period: edtf,
  /** Order of the layers, bottom to top, and whether they are on at first. */
  layers: z.array(z.strictObject({ id, on: z.boolean() })).min(1),
  /** The countries that stand in the foreground: outlined on the map, first in lists. */
  focus: z.array(countryCode),
  /** The indicator that fills the countries at first. */
  indicator: id,
  indicators: z.array(indicatorDefinitionSchema).min(1),
  /** The measures of corridors.csv, in the order of choice; the first is drawn at first. */
  corridorMeasures: z.array(corridorMeasureSchema).default([]),
  boundaries: z.strictObject({ policy: text, disclaimer: text }),
  organisations: z.array(
    z.strictObject({ id, name: text, short: text.optional(), about: text.optional() }),
  ),
});

/** Cells of a CSV file are text; these turn them into values with messages for authors. */
const cell = z.string().trim();
const optionalCell = cell.transform((value) => (value === '' ? undefined : value));
const numberCell = cell
  .regex(/^-?\d+(?:\.\d+)?$/, 'a number written with digits and a point, such as "49.9"')
  .transform(Number);
const optionalNumberCell = z.union([z.literal('').transform(() => undefined), numberCell]);
const listCell = cell.transform((value) => value.split(/[;\s]+/).filter((part) => part !== ''));

export const placeRowSchema = z.strictObject({
  /** For a country its code, ISO 3166-1 alpha-2. */
  id,
  name: text,
  /** Names in other languages and spellings: "ru=Душанбе; tg=Душанбе". */
  local_names: cell.transform((value, context) =>
    value
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .flatMap((part) => {
        const [language, ...name] = part.split('=');
        const joined = name.join('=').trim();
        if (language && /^[a-z]{2,3}$/.test(language.trim()) && joined !== '') {
          return [{ language: language.trim(), name: joined }];
        }
        context.addIssue({
          code: 'custom',
          message: `names such as "ru=Душанбе; tg=Душанбе", and "${part}" is none`,
        });
        return [];
      }),
  ),
  lon: numberCell.pipe(z.number().min(-180).max(180)),
  lat: numberCell.pipe(z.number().min(-90).max(90)),
  precision: z.enum(precisions),
  /** Radius of the place in km: the extent of a city or how far off a site may be. */
  radius_km: optionalNumberCell,
  /** Codes of the countries that a region is made of; blank where its outline is not known. */
  outline: listCell.pipe(z.array(countryCode)),
  /** The country it lies in; blank for a region across countries. */
  country: z.union([z.literal('').transform(() => undefined), countryCode]),
  /** country, capital, city, site, region, … */
  kind: id,
  reference: id,
  note: optionalCell,
});

export const eventRowSchema = z.strictObject({
  id,
  title: text,
  /** Short title for the map, at most 26 characters. */
  label: text.pipe(z.string().max(26, 'at most 26 characters')),
  kind: z.enum(eventKinds),
  /** Only for attacks. */
  form: z.union([z.literal('').transform(() => undefined), z.enum(attackForms)]),
  start: edtf,
  end: z.union([z.literal('').transform(() => undefined), edtf]),
  place: id,
  /** Countries it concerns, besides that of the place: "TJ; RU". */
  countries: listCell.pipe(z.array(countryCode)),
  claims: listCell.pipe(z.array(id).min(1, 'at least one claim id')),
  note: optionalCell,
});

export const flowRowSchema = z.strictObject({
  id,
  title: text,
  label: text.pipe(z.string().max(34, 'at most 34 characters')),
  /** Place ids; a country's is its code. */
  origin: id,
  destination: id,
  kind: z.enum(flowKinds),
  measure: z.enum(measures),
  period: z.union([z.literal('').transform(() => undefined), edtf]),
  /** certain, or uncertain: drawn dashed. */
  certainty: z.enum(['certain', 'uncertain']),
  claims: listCell.pipe(z.array(id).min(1, 'at least one claim id')),
  note: optionalCell,
});

export const indicatorRowSchema = z.strictObject({
  country: countryCode,
  indicator: id,
  /** For a figure between two countries (border length): the other one. */
  partner: z.union([z.literal('').transform(() => undefined), countryCode]),
  year: numberCell.pipe(z.number().int().min(1900).max(2100)),
  value: numberCell,
  unit: text,
  reference: id,
  note: optionalCell,
});

/**
 * A comparable figure of a flow between two places, by one measure. A figure that is a claim's has
 * the claim instead of value, unit and reference.
 */
export const corridorRowSchema = z.strictObject({
  /** Place ids; a country's is its code. */
  origin: id,
  destination: id,
  /** Id of one of the corridorMeasures of atlas.yaml. */
  measure: id,
  period: edtf,
  value: z.union([
    z.literal('').transform(() => undefined),
    numberCell.pipe(z.number().positive()),
  ]),
  unit: optionalCell,
  reference: z.union([z.literal('').transform(() => undefined), id]),
  claim: z.union([z.literal('').transform(() => undefined), id]),
  note: optionalCell,
});

/** Something that the atlas said wrongly, and says no longer. */
export const correctionSchema = z.strictObject({
  id,
  /** When it was corrected. */
  date: edtf,
  /** The claim that it is of. */
  claim: id,
  /** Whether the claim was taken out of the atlas. */
  withdrawn: z.boolean().default(false),
  /** What it said, and what it says now. */
  change: text,
  /** Why: what was found out, or what the mistake was. */
  reason: text,
});

/** Front matter of a chapter. */
export const chapterFrontMatterSchema = z.strictObject({
  id,
  title: text,
  order: z.number().int().positive(),
  /** First and last paragraph of the source document that it digests. */
  paragraphs: z.tuple([z.number().int().positive(), z.number().int().positive()]),
  camera: z.strictObject({ bbox: z.array(z.number()).length(4) }),
  layers: z.array(id),
  period: edtf,
});

export type AtlasManifest = z.infer<typeof atlasSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type IndicatorDefinition = z.infer<typeof indicatorDefinitionSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Place = z.infer<typeof placeRowSchema>;
export type AtlasEvent = z.infer<typeof eventRowSchema>;
export type FlowRow = z.infer<typeof flowRowSchema>;
export type IndicatorFigure = z.infer<typeof indicatorRowSchema>;
export type CorridorMeasure = z.infer<typeof corridorMeasureSchema>;
export type CorridorRow = z.infer<typeof corridorRowSchema>;
export type Precision = (typeof precisions)[number];
export type Measure = (typeof measures)[number];
