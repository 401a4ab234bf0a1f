/** Side by side: in each round every candidate has its turn, so that a noisy machine is noisy for all of them. */

/** What one turn measured, by name. */
export type Sample = Readonly<Record<string, number>>;

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export type Samples<Name extends string> = Readonly<Record<Name, readonly Sample[]>>;

/**
 * @param rounds how many count; one more goes before them, to warm up
 * @param candidates each with its turn
 * @param options whether a round goes before them; by default one does
 */
export async function alternate<Name extends string>(
  rounds: number,
  candidates: Readonly<Record<Name, () => Sample | Promise<Sample>>>,
  { warmUp = true } = {},
): Promise<Samples<Name>> {
  const entries = Object.entries(candidates) as [Name, () => Promise<Sample>][];
  const samples = Object.fromEntries(entries.map(([name]) => [name, [] as Sample[]])) as Record<
    Name,
    Sample[]
  >;
  for (let round = warmUp ? 0 : 1; round <= rounds; round++) {
    // Each goes first in its turn.
    const first = round % entries.length;
    for (const [name, turn] of [...entries.slice(first), ...entries.slice(0, first)]) {
      const sample = await turn();
      if (round > 0) samples[name].push(sample);
    }
  }
  return samples;
}

export function spreadOf(samples: readonly Sample[], metric: string): Spread {
  return spread(samples.map((sample) => sample[metric] ?? NaN));
}

/** How many times as much, round by round. */
export function ratios(samples: readonly Sample[], to: readonly Sample[], metric: string): Sample[] {
  return byRound(samples, to, metric, (value, other) => value / other);
}

/** How much more, round by round. */
export function differences(samples: readonly Sample[], over: readonly Sample[], metric: string): Sample[] {
  return byRound(samples, over, metric, (value, other) => value - other);
}

export function ratioOf(samples: readonly Sample[], to: readonly Sample[], metric: string): Spread {
  return spreadOf(ratios(samples, to, metric), metric);
}

export function excessOf(samples: readonly Sample[], over: readonly Sample[], metric: string): Spread {
  return spreadOf(differences(samples, over, metric), metric);
}

function byRound(
  samples: readonly Sample[],
  others: readonly Sample[],
  metric: string,
  compare: (value: number, other: number) => number,
): Sample[] {
  return samples.map((sample, round) => ({
    [metric]: compare(sample[metric] ?? NaN, others[round]?.[metric] ?? NaN),
  }));
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
  return { median, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}
