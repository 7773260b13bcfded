declare module 'mapshaper' {
  type Files = Record<string, string | Uint8Array>;
  const mapshaper: { applyCommands(commands: string, input: Files): Promise<Files> };
  export default mapshaper;
}
