/// <reference types="svelte" />
/// <reference types="vite/client" />

interface Window {
  /** Set once the feed is loaded and the map has come to rest: for tests. */
  __tansiqReady?: boolean;
}
