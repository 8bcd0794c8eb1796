import type { z } from 'zod';
import { readCsv } from './csv';
import { readFolderText, versionOf } from './files';
import { type ChapterText, readChapter } from './markdown';
import type { AtlasProblem } from './problem';
import {
  type AtlasEvent,
  type AtlasManifest,
  atlasSchema,
  type Claim,
  type Correction,
  type CorridorRow,
  claimSchema,
  correctionSchema,
  corridorRowSchema,
  eventRowSchema,
  type FlowRow,
  flowRowSchema,
  type IndicatorFigure,
  indicatorRowSchema,
  type Place,
  placeRowSchema,
  type Reference,
  referenceSchema,
} from './schema';
import type { Entry, Table } from './table';
import { readYamlList, readYamlMapping } from './yaml';

/**
 * An atlas folder, each file read by itself. What does not fit its schema is left out and
 * stands in `problems`; whether the parts fit together is for check.ts.
 */
export interface AtlasFolder {
  /** SHA-256 (hex, first 16 digits) of the content of the folder's files. */
  version: string;
  manifest?: Entry<AtlasManifest>;
  references: Table<Reference>;
  claims: Table<Claim>;
  places: Table<Place>;
  events: Table<AtlasEvent>;
  flows: Table<FlowRow>;
  indicators: Table<IndicatorFigure>;
  corridors: Table<CorridorRow>;
  corrections: Table<Correction>;
  chapters: Entry<ChapterText>[];
  problems: AtlasProblem[];
}

/** Reads an atlas folder file by file. Throws for nothing that an author can mend. */
export async function readFolder(directory: string): Promise<AtlasFolder> {
  const { files, chapters, problems } = await readFolderText(directory);

  function csv<S extends z.ZodObject>(file: string, schema: S): Table<z.output<S>> {
    const text = files.get(file);
    return text === undefined ? { file, entries: [], problems: [] } : readCsv(file, text, schema);
  }
  function yaml<S extends z.ZodObject>(file: string, schema: S, key: string): Table<z.output<S>> {
    const text = files.get(file);
    if (text === undefined) return { file, entries: [], problems: [] };
    return readYamlList(file, text, schema, key);
  }

  const manifestText = files.get('atlas.yaml');
  const manifest =
    manifestText === undefined
      ? { problems: [] }
      : readYamlMapping('atlas.yaml', manifestText, atlasSchema);
  const tables = {
    references: yaml('references.yaml', referenceSchema, 'references'),
    claims: yaml('claims.yaml', claimSchema, 'claims'),
    places: csv('places.csv', placeRowSchema),
    events: csv('events.csv', eventRowSchema),
    flows: csv('flows.csv', flowRowSchema),
    indicators: csv('indicators.csv', indicatorRowSchema),
    corridors: csv('corridors.csv', corridorRowSchema),
    corrections: yaml('corrections.yaml', correctionSchema, 'corrections'),
  };
  const read = chapters.flatMap((file) => {
    const text = files.get(file);
    return text === undefined ? [] : [readChapter(file, text)];
  });
  return {
    version: versionOf(files),
    manifest: 'entry' in manifest ? manifest.entry : undefined,
    ...tables,
    chapters: read.flatMap(({ entry }) => (entry === undefined ? [] : [entry])),
    problems: [
      ...problems,
      ...manifest.problems,
      ...Object.values(tables).flatMap((table) => table.problems),
      ...read.flatMap((chapter) => chapter.problems),
    ],
  };
}
