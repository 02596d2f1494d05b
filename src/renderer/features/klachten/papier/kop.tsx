type Props = { readonly titel: string; readonly ondertitel: string; readonly demo: boolean };

/** Title block of the first page; what repeats on each page stands in the margins. */
export function KlachtPapierKop({ titel, ondertitel, demo }: Props) {
  return (
    <header className="papier-kop">
      <h1>{titel}</h1>
      <p className="papier-ondertitel">{ondertitel}</p>
      {demo ? <p className="papier-demo">DEMO – fictieve gegevens</p> : null}
    </header>
  );
}
