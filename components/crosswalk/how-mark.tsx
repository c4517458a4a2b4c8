/** The word of the crosswalk: everything that is asked there, some of it, or only something to read. */
type How = 'fully' | 'partly' | 'informs';

/** Full, half or empty mark and the word: how far the same answers serve another requirement. */
export const HowMark = ({ how }: { how: How }) => (
  <span className="how-mark" data-how={how}>
    {how}
  </span>
);
