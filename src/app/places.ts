/**
 * The five places at the foot, in their order. `below`: the screens that belong to a place, on which it stays marked; no
 * screen belongs to two.
 */
export const places = [
  { to: '/', name: 'app.home', icon: 'home', below: /^\/($|prep|follow|learn|help)/ },
  { to: '/menu', name: 'app.menu', icon: 'menu', below: /^\/(menu|practice|insights)/ },
  { to: '/card', name: 'app.card', icon: 'card', below: /^\/(card|bound|quiz)/ },
  { to: '/partners', name: 'app.partners', icon: 'partners', below: /^\/(partners|agree|request|exchange)/ },
  { to: '/journal', name: 'app.journal', icon: 'journal', below: /^\/(journal|review)/ },
] as const;
