/** Loads each file once, however many readers ask for it; one that failed is loaded anew when it is asked for again. */
export function loadOnce<File>(
  load: (file: string) => Promise<File>
): (file: string) => Promise<File> {
  const loads = new Map<string, Promise<File>>();
  return (file) => {
    const known = loads.get(file);
    if (known) {
      return known;
    }
    const loading = load(file);
    loads.set(file, loading);
    loading.catch(() => loads.delete(file));
    return loading;
  };
}
