/** What a page or feed a country is made of: its place in the address, and its code. */
export const pathsByCountry = (codes: readonly string[]) =>
  codes.map((code) => ({ params: { country: code.toLowerCase() }, props: { code } }));
