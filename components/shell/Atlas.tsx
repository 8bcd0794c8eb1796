import { NarrowedBy } from '@/components/filters/NarrowedBy';
import { ViewBar } from '@/components/filters/ViewBar';
import { PageKeys } from '@/components/keys/PageKeys';
import { OfflineNotice } from '@/components/offline/OfflineNotice';
import { SearchButton } from '@/components/palette/SearchButton';
import { FactsColumn } from '@/components/panels/FactsColumn';
import { FiguresChoice } from '@/components/panels/FiguresChoice';
import { ItemList } from '@/components/panels/ItemList';
import { LayerList } from '@/components/panels/LayerList';
import { Legend } from '@/components/panels/Legend';
import { makeLegends } from '@/components/panels/legends';
import { Notices } from '@/components/panels/Notices';
import { Overview } from '@/components/panels/Overview';
import { ReadingNotice } from '@/components/panels/sources/ReadingNotice';
import { SourceList } from '@/components/panels/sources/SourceList';
import { Tray } from '@/components/panels/Tray';
import { Reader } from '@/components/reader/Reader';
import { indexPassages } from '@/components/reader/readerText';
import { SubjectProvider } from '@/components/reader/SubjectProvider';
import { ShareButton } from '@/components/share/ShareButton';
import { PointedProvider } from '@/components/state/PointedProvider';
import { ShownProvider } from '@/components/state/ShownProvider';
import { ViewProvider } from '@/components/state/ViewProvider';
import { TableView } from '@/components/table/TableView';
import { Timeline } from '@/components/timeline/Timeline';
import { fileStem } from '@/geo/download/fileStem';
import { Announcer } from './Announcer';
import type { AtlasPageData } from './atlasPage';
import { Bar } from './Bar';
import { FocusKeeper } from './FocusKeeper';
import { knownItems } from './knownItems';
import { layerRows, layerWords } from './layerRows';
import { ReadingNavigation } from './ReadingNavigation';
import { SelectionEffects } from './SelectionEffects';
import { Shell } from './Shell';
import { ShellProvider } from './ShellProvider';

export interface AtlasProps {
  data: AtlasPageData;
  /** The map; it fills the room that the page leaves it. */
  map: React.ReactNode;
}

/** The whole page of an atlas: everything around the map, and the map in the middle. */
export function Atlas({ data, map }: AtlasProps) {
  const { atlas, choices, view, notices, items, panel, chapters, about, evidence } = data;
  const known = knownItems(items);
  const rows = layerRows(atlas, items, about);
  const { indicators, indicator, focus, facets } = atlas;
  const names = Object.fromEntries(evidence.sources.map(({ id, note }) => [id, note.short]));
  const oneLeft = evidence.vanished.oneLeft.map(({ address }) => address);
  return (
    <ViewProvider initial={view} notices={notices} {...choices}>
      <ShellProvider passages={indexPassages(chapters)}>
        <ShownProvider items={items}>
          <PointedProvider>
            <Shell
              bar={
                <Bar
                  title={atlas.title}
                  source={atlas.source}
                  search={<SearchButton />}
                  choice={<FiguresChoice />}
                  share={
                    <ShareButton
                      title={atlas.title}
                      stem={fileStem({ ...atlas, updated: atlas.dated })}
                    />
                  }
                />
              }
              notices={
                <>
                  <OfflineNotice updated={atlas.updated} />
                  <Notices />
                  <ReadingNotice names={names} />
                </>
              }
              view={<ViewBar layers={rows} facets={facets} />}
              narrowed={<NarrowedBy facets={facets} />}
              map={map}
              table={<TableView layers={rows} atlas={atlas} />}
              article={
                <SubjectProvider initial={panel}>
                  <Reader
                    atlas={atlas.id}
                    source={atlas.source}
                    chapters={chapters}
                    items={items}
                    gone={evidence.gone}
                    sourceText={data.sourceText}
                    views={atlas.chapters}
                  />
                </SubjectProvider>
              }
              list={
                <>
                  <ItemList layers={rows} focus={focus} facets={facets} oneLeft={oneLeft} />
                  <Tray coverage={evidence.coverage} />
                </>
              }
              sources={
                <SourceList
                  sources={evidence.sources}
                  references={data.references}
                  without={view.without}
                  vanished={evidence.vanished}
                  speakers={evidence.speakers}
                />
              }
              facts={
                <FactsColumn
                  initial={panel}
                  known={known}
                  oneLeft={oneLeft}
                  facets={facets}
                  overview={<Overview atlas={atlas} coverage={evidence.coverage} />}
                />
              }
              layers={
                <LayerList
                  rows={rows}
                  indicators={indicators}
                  indicator={indicator}
                  measures={atlas.measures}
                  sources={evidence.seriesSources}
                />
              }
              legend={
                <Legend legends={makeLegends(items, indicators, focus)} indicator={indicator} />
              }
              timeline={<Timeline period={atlas.period} published={atlas.published} />}
            />
          </PointedProvider>
          <PageKeys />
          <Announcer
            items={known}
            layers={layerWords(rows)}
            sources={names}
            measures={Object.fromEntries(atlas.measures.map(({ id, short }) => [id, short]))}
            facets={facets}
            indicators={Object.fromEntries(indicators.map(({ id, title }) => [id, title]))}
          />
        </ShownProvider>
        <FocusKeeper />
        <SelectionEffects />
        <ReadingNavigation figures={view.figures} without={view.without} />
      </ShellProvider>
    </ViewProvider>
  );
}
