declare global {
  namespace App {
    interface PageState {
      /** This entry of the history was added when a card opened as a sheet. */
      isSheet?: boolean;
    }
  }
  interface ImportMetaEnv {
    /** The version of package.json, put in when the site is built. */
    readonly SITE_VERSION: string;
    /** True in the one-file edition (npm run build:usb). */
    readonly IS_ONE_FILE: boolean;
  }
}

export {};
