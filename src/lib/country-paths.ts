/** The static paths of a page or feed that exists once per country. */
export const pathsByCountry = (codes: readonly string[]) =>
  codes.map((code) => ({ params: { country: code.toLowerCase() }, props: { code } }));
