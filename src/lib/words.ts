const integers = new Intl.NumberFormat('en');

/** A number with its noun, for example `1 article`, `3 articles`, `1,200 articles`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${integers.format(count)} ${count === 1 ? one : many}`;
}

/** A share from 0 to 1 as a whole percentage, for example `43%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
