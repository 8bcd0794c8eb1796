/** How to read the map: marks, precision, measures, figures that differ. */
export function HowToRead() {
  return (
    <>
      <h2>How to read the map</h2>
      <p>
        A circle is an attack; its area grows with the number of dead. A thin ring around it marks
        the lowest or highest figure of other sources, a dashed outline a disputed account. A curve
        is a movement of people or money from one place to another; its width grows with the figure,
        a dashed curve is uncertain, a thin grey one has no figure. The fill of a country shows the
        chosen indicator; hatching means that there is no figure.
      </p>
      <p>
        Every figure names who says so and where. A mark such as ¶16 is the numbered paragraph of
        the article; following it opens the passage of our digest that rests on that paragraph.
      </p>
      <h3>Precision</h3>
      <dl>
        <dt>Site</dt>
        <dd>The place itself is known: a building, a station, a crash site.</dd>
        <dt>City</dt>
        <dd>Only the city is known; the mark stands in its middle.</dd>
        <dt>Region, country</dt>
        <dd>
          No position is claimed. The mark stands inside the area so that it can be drawn, not
          because anything happened at that point.
        </dd>
      </dl>
      <h3>Measures</h3>
      <dl>
        <dt>Stock</dt>
        <dd>People who are in a place at a date.</dd>
        <dt>In a period</dt>
        <dd>People or goods that moved during a period.</dd>
        <dt>Registrations</dt>
        <dd>Entries in a register. One person may stand in it more than once.</dd>
        <dt>Crossings</dt>
        <dd>Entries at a border. One person may be counted each time.</dd>
        <dt>At one event</dt>
        <dd>The dead, the hurt or the held of one event.</dd>
        <dt>Modelled, survey</dt>
        <dd>An estimate by a model, or from a sample.</dd>
        <dt>Share</dt>
        <dd>A part of something, in per cent.</dd>
      </dl>
      <p>
        Different measures are never added and never share a scale. Where sources differ, the figure
        of the article is drawn and the others stand beside it in the facts. The choice in the bar
        draws the latest, the lowest or the highest instead, everywhere at once.
      </p>
      <h3>Evidence</h3>
      <p>
        A figure leads to its claim: what is said, by whom, when, in which paragraph or source, and
        what other sources say. Under “Sources” each source can be switched off, and the page says
        what goes with it. What has no place on the map stands at the end of the list, with the
        reason. Each claim, each item and the atlas itself can be cited.
      </p>
    </>
  );
}
