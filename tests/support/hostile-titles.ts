/** Pieces that patterns of headlines read in several ways when they are repeated. */
const PIECES =
  '1|+|(|(video e |video |(attn |video,|- |\'a |🔴|..|live |: |VIDEO, |VIDEO+|– By Aa |. why is a |what a means |a|А | |, |; |how |two |?|«|"|… |！|速|第1|速速 |ก|* |price |weather |a-|us shares a |Black Friday |máxima |killed |court |In praise of |war, day 1|&amp;'.split(
    '|',
  );

/** Titles of a length, in UTF-16 code units or a few more, that make a careless pattern try everything. */
export function hostileTitles(length: number): string[] {
  return PIECES.flatMap((piece) => {
    const run = piece.repeat(Math.ceil(length / piece.length));
    return [`${run}x`, `(${run}`, `Ferry ${run}x`];
  });
}

/** A time too short to be measured well, in milliseconds: what takes no longer is fast. */
const FAST = 10;

/** Milliseconds that a task takes; where they are many the least of three times, which other work disturbs least. */
export function timeOf(task: () => unknown): number {
  let least = Infinity;
  for (let time = 0; time < 3 && least > FAST; time += 1) {
    const began = process.threadCpuUsage();
    task();
    const { user, system } = process.threadCpuUsage(began);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
