declare global {
  namespace App {}
  interface ImportMetaEnv {
    /** The version of package.json, put in when the site is built. */
    readonly SITE_VERSION: string;
  }
}

export {};
