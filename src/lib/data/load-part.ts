/**
 * Fetches a part of the site's own code or text when it is needed. Rejects with a message that names the
 * part; the browser's own names only an address.
 */
export async function loadPart<Part>(name: string, load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw new Error(`${name}: could not be fetched`, { cause: error });
  }
}
