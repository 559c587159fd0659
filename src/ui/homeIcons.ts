/** The icons of Home's rows and tiles, as paths for `LineIcon`: they come after the first screen. */
export const homeIcons = {
  clock: 'M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16zM12 8v4.5l3 2',
  boundaries: 'M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6z',
  prepare: 'M4 10h16l-2 9H6zM8 10l3-6M16 10l-3-6',
  days: 'M4 18h16M7 18a5 5 0 0 1 10 0M12 6.5v3M5.5 10l2 2M18.5 10l-2 2',
  lookBack: 'M5 6h14v13H5zM5 10h14M9 4v4M15 4v4M9 14h6',
  learn: 'M12 7C10 5.5 7.5 5 4 5v12c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2V5c-3.5 0-6 .5-8 2zM12 7v12',
  help: 'M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16zM12 9a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM6.4 6.4l3.5 3.5M14 14l3.6 3.6M17.6 6.4L14 10M10 14l-3.6 3.6',
} as const;
