/** What Node has and its types leave to those of browsers. */
declare namespace WebAssembly {
  /** Compiled, and shared by the threads that it is handed to. */
  type Module = object;
  function compile(bytes: Uint8Array): Promise<Module>;
}
