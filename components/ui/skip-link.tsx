/** First stop of the Tab key: past the frame, to the page. Needs an element with id `main`. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="fixed start-3 top-3 z-[60] -translate-y-20 rounded-md bg-ink px-4 py-2 font-medium text-paper focus:translate-y-0"
    >
      Skip to content
    </a>
  );
}
