// The parts of Astro's compiled program that rendering uses. They are no public interface: the tests compare every file with
// those of a plain `astro build`.

/** A route, such as that of the file `src/pages/[day]/[slug].astro`. */
export interface Route {
  /** Its pattern: `/[day]/[slug]`. */
  route: string;
  component: string;
  type: 'page' | 'endpoint' | 'redirect' | 'fallback';
}

/** The compiled templates, as Astro runs them while it builds. */
export interface App {
  manifest: { base: string; routes: readonly { routeData: Route }[] };
  routeCache: { clearAll: () => void };
  getComponentByRoute: (route: Route) => Promise<unknown>;
  /** Takes what the build knows of the pages: here the styles of each, by its key. */
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  setOptions: (options: {
    settings: { scripts: readonly [] };
    logger: { options: { destination: { write: (event: { level: string; message: string }) => void } } };
  }) => void;
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}

/** Lists all addresses that the routes of a program give. */
export type StaticPaths = new (app: Pick<App, 'manifest' | 'routeCache' | 'getComponentByRoute'>) => {
  getAll: () => Promise<{ pathname: string; route: Route }[]>;
};
