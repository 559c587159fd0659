import GalleryBasics from './GalleryBasics.vue';
import GalleryCharts from './GalleryCharts.vue';
import GalleryChoices from './GalleryChoices.vue';
import GalleryDrawings from './GalleryDrawings.vue';
import GalleryFields from './GalleryFields.vue';
import GalleryFrames from './GalleryFrames.vue';
import GalleryTexts from './GalleryTexts.vue';

/** The groups of parts, each with an address of its own: `#/gallery/fields`. */
export const galleryGroups = {
  basics: GalleryBasics,
  choices: GalleryChoices,
  fields: GalleryFields,
  texts: GalleryTexts,
  frames: GalleryFrames,
  drawings: GalleryDrawings,
  charts: GalleryCharts,
} as const;
