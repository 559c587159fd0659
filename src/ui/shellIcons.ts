/** The icons that stand around every screen, as paths for `LineIcon`: some bytes each, where a library's come with a kilobyte of script before the first tap. */
export const shellIcons = {
  home: 'M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z',
  menu: 'M4 6.5L5.5 8 8 5M4 12.5L5.5 14 8 11M4 18.5L5.5 20 8 17M12 6.5h8M12 12.5h8M12 18.5h8',
  card: 'M6 4h12a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM9 9h6M9 12.5h6M9 16h4',
  partners: 'M9 5a3 3 0 0 0 0 6 3 3 0 0 0 0-6M3 19a6 6 0 0 1 12 0M16 6a3 3 0 0 1 0 6M18 14a6 6 0 0 1 3 5',
  journal: 'M6 4h8l5 5v10a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM14 4v5h5',
  search: 'M10 4a6 6 0 0 0 0 12 6 6 0 0 0 0-12M15 15l5 5',
  settings: 'M4 7h9M17 7h3M15 5v4M4 12h3M11 12h9M9 10v4M4 17h9M17 17h3M15 15v4',
  lock: 'M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM8 11V8a4 4 0 0 1 8 0v3M12 15v2',
  leave: 'M10 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h4M15 8l4 4-4 4M19 12H9',
} as const;
