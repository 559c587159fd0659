/**
 * Turns the page into one for the dark room and one hand: the night's colours, and the app's own controls at the foot.
 * Rules of `tokens.css` and `App.vue` do it. Answers with the way back.
 */
export function turnToBedside(): () => void {
  const { dataset } = document.documentElement;
  dataset['bedside'] = '';
  return () => {
    delete dataset['bedside'];
  };
}
