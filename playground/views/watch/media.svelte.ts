/** Whether a media query holds, followed as it changes. Svelte's own way would come with the first load. */
export class Media {
  holds = $state(false);

  /** Begins to follow; returns how to stop. For an effect. */
  follow(query: string): () => void {
    const media = matchMedia(query);
    const heard = (): void => void (this.holds = media.matches);
    heard();
    media.addEventListener("change", heard);
    return () => media.removeEventListener("change", heard);
  }
}
