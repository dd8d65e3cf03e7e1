/** A set of numbers below a limit, made once and emptied for every sentence. */
export interface Marks {
  clear(): void;
  /** Adds numbers that come from the lowest to the highest, as far as the limit. */
  add(numbers: Uint16Array): void;
  has(number: number): boolean;
}

/** An empty set of numbers below `size`. */
export function createMarks(size: number): Marks {
  /** The round in which a number was last added: to empty the set is to begin a new round. */
  const rounds = new Uint32Array(size);
  let round = 1;
  return {
    clear: () => {
      round += 1;
    },
    add: (numbers) => {
      for (let at = 0; at < numbers.length; at += 1) {
        const number = numbers[at] ?? size;
        if (number >= size) break;
        rounds[number] = round;
      }
    },
    has: (number) => rounds[number] === round,
  };
}
