/** A date as it is written here; the parentheses keep it in what `split` gives. */
const DATUM = /(\d{2}-\d{2}-\d{4})/u;

/** A text in which no date is cut at its hyphens, on screen and on paper. */
export function Dates({ text }: { readonly text: string }) {
  return text.split(DATUM).map((part, i) =>
    DATUM.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
      <span key={i} className="vast">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
