/** Two sentences as a page looks once Backgrounder has read it, with the card beside them. Nothing here is pressed. */
export const SampleArticle = () => (
  <figure className="sample">
    <div className="sample-page" aria-hidden="true">
      <p>
        <span className="sample-place">Kosovo</span>{' '}
        <span className="sample-claim">declared independence from Serbia in 2008</span>, and talks between the
        two have stood still since. In <span className="sample-organization">Brussels</span>,{' '}
        <span className="sample-note">nobody expects a deal this year</span>.
      </p>
      <div className="sample-card">
        <p className="sample-name">Kosovo</p>
        <p>Partly recognised state in Southeast Europe</p>
        <p className="record">
          <span className="record-sign">≡</span>
          <span>
            <span className="record-word">The record agrees</span> 17 February 2008
          </span>
        </p>
      </div>
    </div>
    <figcaption className="small">
      Names are dotted, claims underlined, notes marked. Press one, and its background opens below the line.
    </figcaption>
  </figure>
);
